using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    private const string Half = "de";

    public static string Print(Category reason) => reason switch //~ RFA010
    {
        Category.Cyber => @"declined",
        Category.Bio => "de" + "clined",
        Category.FrontierLlm => Half + "clined",
        Category.ReasoningExtraction => ("declined"),
        Category.GeneralHarms => """declined""",
        _ => "none of these",
    };
}
