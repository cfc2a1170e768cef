using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason, bool night) => reason switch //~ RFA001 "FrontierLlm"
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        var c when c == Category.FrontierLlm && night => "three",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
