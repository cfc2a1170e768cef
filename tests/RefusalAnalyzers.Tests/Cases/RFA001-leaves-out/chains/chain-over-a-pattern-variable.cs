using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string FromValue(Message message)
    {
        if (message.StopDetails?.Category?.Value() is { } cargo)
        {
            if (cargo == Category.Cyber) return "north"; //~ RFA001
            if (cargo == Category.Bio) return "east";
            if (cargo == Category.ReasoningExtraction) return "south";
            if (cargo == Category.GeneralHarms) return "west";
        }

        return "queue";
    }

    public static string FromProperty(Message message)
    {
        if (message is { StopDetails.Category: { } cargo })
        {
            if (cargo == Category.Cyber) return "north"; //~ RFA001
            if (cargo == Category.Bio) return "east";
            if (cargo == Category.ReasoningExtraction) return "south";
            if (cargo == Category.GeneralHarms) return "west";
            return cargo.Raw();
        }

        return "queue";
    }

    public static string ByType(Category? maybe)
    {
        if (maybe is not Category cargo) return "none";
        if (cargo == Category.Cyber) return "north"; //~ RFA001
        if (cargo == Category.Bio) return "east";
        if (cargo == Category.ReasoningExtraction) return "south";
        if (cargo == Category.GeneralHarms) return "west";
        return "queue";
    }
}
