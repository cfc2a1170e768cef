using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo) => cargo switch //~ RFA001
    {
        var c when c is Category.Cyber or Category.Bio => "north",
        Category.ReasoningExtraction => "south",
        Category.GeneralHarms => "west",
        _ => "anchor",
    };
}
