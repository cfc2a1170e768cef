using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        if (cargo != Category.FrontierLlm)
        {
            return cargo switch
            {
                Category.Cyber => "north",
                Category.Bio => "east",
                Category.ReasoningExtraction => "south",
                Category.GeneralHarms => "west",
                _ => "queue",
            };
        }

        return "bay";
    }

    public static string Inside(Category cargo)
    {
        if (cargo is not Category.FrontierLlm)
        {
            switch (cargo)
            {
                case Category.Cyber: return "north";
                case Category.Bio: return "east";
                case Category.ReasoningExtraction: return "south";
                case Category.GeneralHarms: return "west";
                default: return "queue";
            }
        }
        else
        {
            return "bay";
        }
    }
}
