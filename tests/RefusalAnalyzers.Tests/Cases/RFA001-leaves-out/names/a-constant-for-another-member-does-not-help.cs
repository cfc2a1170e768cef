using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    private const Category FrontierLlm = Category.ReasoningExtraction;

    public static string Room(Category reason) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        FrontierLlm => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
