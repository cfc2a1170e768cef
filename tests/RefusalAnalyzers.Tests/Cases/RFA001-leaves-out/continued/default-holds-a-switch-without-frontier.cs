using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo)
    {
        switch (cargo) //~ RFA001
        {
            case Category.Cyber: return "north";
            case Category.Bio: return "east";
            default:
                switch (cargo)
                {
                    case Category.ReasoningExtraction: return "south";
                    case Category.GeneralHarms: return "west";
                    default: return "queue";
                }
        }
    }

    public static string Three(Category cargo) => cargo switch //~ RFA001
    {
        Category.Cyber => "north",
        _ => cargo switch
        {
            Category.Bio => "east",
            _ => cargo switch
            {
                Category.ReasoningExtraction => "south",
                Category.GeneralHarms => "west",
                _ => "queue",
            },
        },
    };
}
