using Anthropic.Models.Messages;

namespace SupportDesk;

/// <summary>How it is meant: every category has an answer of its own, and so have null and what is newer than the SDK.</summary>
internal static class EngineerNotes
{
    public static string For(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "Retry once on another model. The Cyber Verification Program may apply.",
        Category.Bio => "Retry on another model where there is one. The Life Sciences Verification Program may apply.",
        Category.FrontierLlm => "Look for accelerator code or rival models' benchmark tables in the prompt. One retry at most, on another model.",
        Category.ReasoningExtraction => "Do not retry. Change the prompt, or use adaptive thinking.",
        Category.GeneralHarms => "Use the general fallback.",
        null => "No named category, which is normal. Use the general fallback.",
        _ => $"Unknown to this SDK: {details.Category?.Raw()}. Use the general fallback and update.",
    };
}
