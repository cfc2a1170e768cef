using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
#pragma warning disable CS8524
    public static int Print(Category reason) => reason switch //~ RFA004 RFA010
    {
        Category.Cyber => 12,
        Category.Bio => 12,
        Category.FrontierLlm => 12,
        Category.ReasoningExtraction => 12,
        Category.GeneralHarms => 12,
    };
}
