using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category? reason) => reason switch //~ RFA010
    {
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "declined",
        null => "declined, no reason",
        _ => throw new InvalidOperationException(),
    };
}
