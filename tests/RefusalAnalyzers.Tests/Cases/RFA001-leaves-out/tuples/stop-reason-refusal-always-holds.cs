using Anthropic.Models.Messages;

namespace Rail;

public static class Points
{
    public static string Complete(Message m) => (m.StopReason?.Value(), m.StopDetails?.Category?.Value()) switch
    {
        (StopReason.Refusal, Category.Cyber) => "security",
        (StopReason.Refusal, Category.Bio) => "science",
        (StopReason.Refusal, Category.FrontierLlm) => "models",
        (StopReason.Refusal, Category.ReasoningExtraction) => "prompts",
        (StopReason.Refusal, Category.GeneralHarms) => "policy",
        _ => "other",
    };

    public static string Missing(Message m) => (m.StopReason?.Value(), m.StopDetails?.Category?.Value()) switch //~ RFA001
    {
        (StopReason.Refusal, Category.Cyber) => "security",
        (StopReason.Refusal, Category.Bio) => "science",
        (StopReason.Refusal, Category.ReasoningExtraction) => "prompts",
        (StopReason.Refusal, Category.GeneralHarms) => "policy",
        _ => "other",
    };
}
