using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        switch (cargo)
        {
            case Category.Cyber:
            case Category.Bio:
                switch (cargo)
                {
                    case Category.Cyber: return "north";
                    case Category.Bio: return "east";
                    default: return "never";
                }

            case Category.FrontierLlm: return "bay";
            case Category.ReasoningExtraction: return "south";
            case Category.GeneralHarms: return "west";
            default: return "queue";
        }
    }
}
