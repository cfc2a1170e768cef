using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason) => reason switch
    {
        Category.Cyber => "declined",
        Category.Bio => "declined",
        Category.FrontierLlm => "declined under the commercial terms",
        Category.ReasoningExtraction => "declined",
        Category.GeneralHarms => "declined",
        _ => "declined",
    };
}
