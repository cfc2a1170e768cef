using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        if (cargo == Category.Cyber) //~ RFA010
        {
            return "queue";
        }
        else if (cargo == Category.Bio)
        {
            return "queue";
        }
        else
        {
            return "queue";
        }
    }

    public static string Guards(Category cargo)
    {
        if (cargo == Category.Cyber) return "queue"; //~ RFA010
        if (cargo == Category.FrontierLlm) return "queue";
        return "queue";
    }

    public static string Conditional(Category cargo) =>
        cargo == Category.Cyber ? "queue" : cargo == Category.GeneralHarms ? "queue" : "queue"; //~ RFA010
}
