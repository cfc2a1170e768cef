using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason) => reason switch
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        Category.FrontierLlm or _ => "six",
    };

    public static string Other(Category reason) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms or _ => "six",
    };
}
