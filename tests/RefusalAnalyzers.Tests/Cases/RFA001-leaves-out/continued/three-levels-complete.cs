using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Three(Category cargo) => cargo switch
    {
        Category.Cyber => "north",
        _ => cargo switch
        {
            Category.FrontierLlm => "bay",
            Category.Bio => "east",
            _ => cargo == Category.ReasoningExtraction ? "south" : cargo == Category.GeneralHarms ? "west" : "queue",
        },
    };
}
