using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Message a, Message b)
    {
        if (a.StopDetails?.Category == Category.Cyber) return "north";
        if (b.StopDetails?.Category == Category.Bio) return "east";
        return "queue";
    }
}
