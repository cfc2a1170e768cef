using Anthropic.Models.Messages;

namespace Rail;

public static class Points
{
    public static string Pick(Message m) => (m.StopReason?.Value(), m.StopDetails?.Category?.Value()) switch //~ RFA001
    {
        (_, Category.Cyber) => "security",
        (_, Category.Bio) => "science",
        (StopReason.MaxTokens, Category.FrontierLlm) => "models",
        (_, Category.ReasoningExtraction) => "prompts",
        (_, Category.GeneralHarms) => "policy",
        _ => "other",
    };
}
