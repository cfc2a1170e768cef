using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason) => reason switch
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        _ when reason is Category.FrontierLlm => "three",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
