using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason, int tries) => reason switch //~ RFA001 "condition"
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.FrontierLlm when tries < 1 => "again",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
