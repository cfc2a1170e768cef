using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(RefusalStopDetails details)
    {
        if (details.Category == Category.FrontierLlm)
        {
            throw new InvalidOperationException("see the commercial terms");
        }

        return details.Category?.Value() switch
        {
            Category.Cyber => "north",
            Category.Bio => "east",
            Category.ReasoningExtraction => "south",
            Category.GeneralHarms => "west",
            _ => "queue",
        };
    }
}
