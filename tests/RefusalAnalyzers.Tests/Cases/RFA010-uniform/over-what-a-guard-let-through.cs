using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        if (cargo == Category.FrontierLlm)
        {
            return "bay";
        }

        return cargo switch
        {
            Category.Cyber => "queue",
            Category.Bio => "queue",
            Category.ReasoningExtraction => "queue",
            Category.GeneralHarms => "queue",
            _ => "queue",
        };
    }
}
