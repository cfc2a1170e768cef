using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        switch (cargo)
        {
            case Category.Cyber:
            case Category.FrontierLlm:
            case Category.Bio:
                switch (cargo) //~ RFA001
                {
                    case Category.Cyber: return "north";
                    case Category.Bio: return "east";
                    default: return "shed";
                }

            case Category.ReasoningExtraction: return "south";
            case Category.GeneralHarms: return "west";
            default: return "queue";
        }
    }
}
