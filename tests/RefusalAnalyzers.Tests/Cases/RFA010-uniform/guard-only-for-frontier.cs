using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason, int tries) => reason switch
    {
        Category.FrontierLlm when tries == 0 => "another model",
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "stop",
        _ => "other",
    };
}
