using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Wire
{
    public static int Port(ApiEnum<string, Category> reason)
    {
        switch (reason.Value()) //~ RFA001
        {
            case Category.Cyber: return 22;
            case Category.Bio: return 53;
            case Category.ReasoningExtraction: return 80;
            case Category.GeneralHarms: return 443;
            default: return 0;
        }
    }
}
