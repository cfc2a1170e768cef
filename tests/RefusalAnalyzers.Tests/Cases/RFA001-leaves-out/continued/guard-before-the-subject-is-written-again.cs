using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Message first, Message second)
    {
        var cargo = first.StopDetails?.Category?.Value();
        if (cargo == Category.FrontierLlm)
        {
            return "bay";
        }

        cargo = second.StopDetails?.Category?.Value();
        return cargo switch //~ RFA001
        {
            Category.Cyber => "north",
            Category.Bio => "east",
            Category.ReasoningExtraction => "south",
            Category.GeneralHarms => "west",
            _ => "queue",
        };
    }
}
