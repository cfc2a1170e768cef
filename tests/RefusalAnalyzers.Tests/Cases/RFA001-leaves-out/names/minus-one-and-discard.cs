using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
#pragma warning disable CS8509, CS8524
    public static string Room(Category reason) => reason switch
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.FrontierLlm => "three",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        (Category)(-1) => "not known to this program",
    };
}
