using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason) => reason switch
    {
        Category.Cyber => "declined, see the security program",
        Category.Bio => "declined",
        Category.FrontierLlm => "declined", //~ RFA011
        Category.ReasoningExtraction => "declined",
        Category.GeneralHarms => "declined",
        _ => "other",
    };
}
