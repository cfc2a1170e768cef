using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane(Action<string> radio)
{
    public string Slot(Category cargo)
    {
        if (cargo == Category.Cyber) //~ RFA001
        {
            return "north";
        }

        radio("not north");
        var east = "ea" + "st".Trim();
        if (cargo == Category.Bio)
        {
            return east;
        }

        if (cargo == Category.ReasoningExtraction)
        {
            throw new InvalidOperationException("no room");
        }

        radio("not south");
        if (cargo == Category.GeneralHarms)
        {
            return "west";
        }

        return "queue";
    }
}
