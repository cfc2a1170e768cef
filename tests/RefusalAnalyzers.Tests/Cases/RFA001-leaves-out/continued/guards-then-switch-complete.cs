using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        if (cargo == Category.Cyber) return "north";
        if (cargo == Category.Bio) return "east";
        return cargo switch
        {
            Category.FrontierLlm => "bay",
            Category.ReasoningExtraction => "south",
            Category.GeneralHarms => "west",
            _ => "queue",
        };
    }
}
