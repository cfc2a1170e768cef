using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason) => ((reason)) switch //~ RFA001
    {
        (Category.Cyber) => ("one"),
        ((Category.Bio) or (Category.ReasoningExtraction)) => "two",
        (Category.GeneralHarms) => ("three"),
        (_) => "four",
    };
}
