using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        if (cargo == Category.Cyber) return "north";
        if (cargo is Category.Bio or Category.FrontierLlm) return "east"; //~ RFA011
        if (cargo == Category.ReasoningExtraction) return "south";
        if (cargo == Category.GeneralHarms) return "west";
        return "queue";
    }
}
