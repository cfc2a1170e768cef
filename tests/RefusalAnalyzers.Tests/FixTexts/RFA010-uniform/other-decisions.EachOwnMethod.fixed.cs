using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Section(details, details) + Arm(details, details);

    private static string Section(RefusalStopDetails details, RefusalStopDetails other)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return HandleCyberRefusal(details);
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(details);
            default:
                return other.Category?.Value() switch
                {
                    Category.Bio => "b",
                    Category.FrontierLlm => "f",
                    _ => "o",
                };
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal(RefusalStopDetails details) =>
        "hard";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        "hard";

    private static string Arm(RefusalStopDetails details, RefusalStopDetails other) => details.Category?.Value() switch
    {
        Category.Cyber => HandleCyberRefusalInArm(details),
        Category.FrontierLlm => HandleFrontierLlmRefusalInArm(details),
        Category.Bio => other.Category?.Value() switch
        {
            Category.Bio => "b",
            Category.FrontierLlm => "f",
            _ => "o",
        },
        _ => "o",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInArm(RefusalStopDetails details) =>
        "hard";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInArm(RefusalStopDetails details) =>
        "hard";
}
