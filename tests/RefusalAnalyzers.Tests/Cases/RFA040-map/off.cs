using Anthropic.Models.Messages;

namespace Map;

public static class Off
{
    public static string Pick(Category category) => category switch //~ RFA003
    {
        Category.Cyber => "security",
        Category.FrontierLlm => "models",
        _ => "other",
    };

    public static bool IsRetried(Category category) => category is Category.Cyber or Category.FrontierLlm;
}
