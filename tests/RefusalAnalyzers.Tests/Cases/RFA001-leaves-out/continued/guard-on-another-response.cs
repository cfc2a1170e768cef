using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Message first, Message second)
    {
        if (first.StopDetails?.Category == Category.FrontierLlm)
        {
            return "bay";
        }

        return second.StopDetails?.Category?.Value() switch //~ RFA001
        {
            Category.Cyber => "north",
            Category.Bio => "east",
            Category.ReasoningExtraction => "south",
            Category.GeneralHarms => "west",
            _ => "queue",
        };
    }
}
