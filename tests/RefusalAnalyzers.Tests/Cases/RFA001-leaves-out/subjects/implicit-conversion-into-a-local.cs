using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Wire
{
    public static int Port(ApiEnum<string, Category> reason)
    {
        Category plain = reason;
        switch (plain) //~ RFA001 RFA003 "GeneralHarms"
        {
            case Category.Cyber: return 22;
            case Category.Bio: return 53;
            case Category.ReasoningExtraction: return 80;
            default: return 0;
        }
    }
}
