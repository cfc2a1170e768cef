using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason, bool a, bool b) => reason switch
    {
        Category.FrontierLlm when b => "second",
        Category.FrontierLlm when a => "first",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms when a => "first",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms when b => "second",
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "stop",
        _ => "other",
    };
}
