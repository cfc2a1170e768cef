using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        return Two(details, new RefusalStopDetails { Category = Category.Bio, Explanation = "" });
    }

    private static string Two(RefusalStopDetails first, RefusalStopDetails second)
    {
        switch (first.Category?.Value())
        {
            case Category.Cyber:
                return second.Category?.Value() switch { Category.Cyber => "both", Category.FrontierLlm => HandleFrontierLlmRefusalInTwo(second), _ => "one" };
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(first);
            default:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    case Category.FrontierLlm:
                        return HandleFrontierLlmRefusalInTwo2(second);
                    default:
                        return "neither";
                }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInTwo(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInTwo2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
