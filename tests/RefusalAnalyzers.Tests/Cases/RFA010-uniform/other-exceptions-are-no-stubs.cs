using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public string Print(Category reason) => reason switch //~ RFA010
    {
        Category.Cyber => throw new NotSupportedException("later"),
        Category.Bio => throw new NotSupportedException("later"),
        Category.FrontierLlm => throw new NotSupportedException("later"),
        Category.ReasoningExtraction => throw new NotSupportedException("later"),
        Category.GeneralHarms => throw new NotSupportedException("later"),
        _ => "other",
    };
}
