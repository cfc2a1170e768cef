using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Badge
{
    public static int Weight(Category? reason)
    {
        switch (reason) //~ RFA001 RFA003 "ReasoningExtraction"
        {
            case null:
                return 0;
            case Category.GeneralHarms:
                return 5;
            case Category.Cyber:
                return 8;
            case Category.Bio:
                return 9;
            default:
                return 1;
        }
    }
}
