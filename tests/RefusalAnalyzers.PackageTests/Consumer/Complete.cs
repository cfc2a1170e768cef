using Anthropic.Models.Messages;

namespace Consumer;

/// <summary>Nothing to say about this one.</summary>
internal static class Complete
{
    public static string Reply(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "security",
        Category.Bio => "life science",
        Category.FrontierLlm => "model development",
        Category.ReasoningExtraction => "reasoning",
        Category.GeneralHarms => "policy",
        null => "no category",
        _ => "unknown",
    };
}
