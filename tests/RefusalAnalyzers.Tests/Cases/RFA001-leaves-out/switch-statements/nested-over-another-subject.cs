using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Pairing
{
    public static int Score(Category first, Category second)
    {
        switch (first)
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            case Category.FrontierLlm: return 3;
            case Category.ReasoningExtraction: return 4;
            case Category.GeneralHarms: return 5;
            default:
                switch (second) //~ RFA001
                {
                    case Category.Cyber: return 11;
                    case Category.Bio: return 12;
                    case Category.ReasoningExtraction: return 14;
                    case Category.GeneralHarms: return 15;
                    default: return 0;
                }
        }
    }
}
