using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Message first, Message second)
    {
        var cargo = first.StopDetails?.Category?.Value();
        if (cargo == Category.Cyber)
        {
            return "north";
        }

        cargo = second.StopDetails?.Category?.Value();
        if (cargo == Category.Bio)
        {
            return "east";
        }

        return "queue";
    }

    public static string ByRef(Category cargo)
    {
        if (cargo == Category.Cyber)
        {
            return "north";
        }

        Swap(ref cargo);
        if (cargo == Category.Bio)
        {
            return "east";
        }

        return "queue";
    }

    private static void Swap(ref Category cargo) => cargo = cargo == Category.Bio ? Category.GeneralHarms : cargo;
}
