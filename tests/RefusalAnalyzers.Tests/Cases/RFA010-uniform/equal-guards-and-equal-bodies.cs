using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason, bool again) => reason switch //~ RFA010
    {
        Category.Cyber when again => "again",
        Category.Bio when again => "again",
        Category.FrontierLlm when again => "again",
        Category.ReasoningExtraction when again => "again",
        Category.GeneralHarms when again => "again",
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "stop",
        _ => "other",
    };
}
