using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(RefusalStopDetails cargo)
    {
        if (cargo.Category == Category.Cyber) return "north";
        if (cargo.Category == "bio") return "east";
        if (cargo.Category?.Raw() == "frontier_llm") return "bay";
        if (cargo.Category?.Equals(Category.ReasoningExtraction) == true) return "south";
        if (cargo.Category?.Value() == Category.GeneralHarms) return "west";
        return "queue";
    }
}
