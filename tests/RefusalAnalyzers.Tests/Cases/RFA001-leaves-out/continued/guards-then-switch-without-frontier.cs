using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        if (cargo == Category.Cyber) return "north"; //~ RFA001
        if (cargo == Category.Bio) return "east";
        return cargo switch
        {
            Category.ReasoningExtraction => "south",
            Category.GeneralHarms => "west",
            _ => "queue",
        };
    }
}
