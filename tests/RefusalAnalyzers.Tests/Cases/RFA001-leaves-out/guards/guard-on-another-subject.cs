using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason, Category before) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        _ when before == Category.FrontierLlm => "three",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
