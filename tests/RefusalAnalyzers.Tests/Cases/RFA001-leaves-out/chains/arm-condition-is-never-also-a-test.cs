using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        if (cargo is Category.Cyber or Category.Bio) //~ RFA001
        {
            return "north";
        }
        else if (cargo == Category.ReasoningExtraction || cargo == Category.GeneralHarms)
        {
            return "south";
        }

        return "anchor";
    }
}
