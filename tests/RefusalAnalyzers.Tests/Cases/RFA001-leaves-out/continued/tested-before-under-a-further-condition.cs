using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Counts(Category cargo, bool again)
    {
        if (again && cargo == Category.FrontierLlm)
        {
            return "bay";
        }

        return cargo switch
        {
            Category.Cyber => "queue",
            Category.Bio => "queue",
            Category.FrontierLlm => "queue",
            Category.ReasoningExtraction => "queue",
            Category.GeneralHarms => "queue",
            _ => "other",
        };
    }

    public static string StillLeftOut(Category cargo, bool again)
    {
        if (again && cargo == Category.FrontierLlm)
        {
            return "bay";
        }

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
