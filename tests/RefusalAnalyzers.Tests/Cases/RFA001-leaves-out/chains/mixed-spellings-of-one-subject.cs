using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Message cargo)
    {
        if (cargo.StopDetails?.Category == Category.Cyber) return "north"; //~ RFA001
        if (Category.Bio == cargo.StopDetails?.Category?.Value()) return "east";
        if (cargo.StopDetails?.Category?.Raw() == "reasoning_extraction") return "south";
        if (cargo.StopDetails?.Category?.Value() is Category.GeneralHarms) return "west";
        return "queue";
    }
}
