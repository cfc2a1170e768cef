using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Badge
{
    public static int Weight(Category? reason)
    {
        switch (reason)
        {
            case Category.ReasoningExtraction: return 3;
            case Category.GeneralHarms: return 5;
            case Category.FrontierLlm: return 2;
            case Category.Cyber: return 8;
            case Category.Bio: return 9;
            case null: return 0;
            default: return 1;
        }
    }
}
