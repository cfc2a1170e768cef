using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo, bool storm, int draught)
    {
        if (storm)
        {
            return "anchor";
        }

        if (draught > 12) return "deep";
        if (cargo == Category.Cyber) return "north"; //~ RFA001
        if (cargo == Category.Bio) return "east";
        if (cargo is Category.ReasoningExtraction) return "south";
        if (cargo is Category.GeneralHarms) return "west";
        return "queue";
    }
}
