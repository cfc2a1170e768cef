using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "cyber";
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(details);
#if !FAST
            // Slow.
            default:
                return "slow";
#else
            default:
                return "fast";
#endif
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

    public static int Number(Category category) => category switch
    {
        Category.Cyber => 1,
#if FAST
        Category.Bio => 2,
#endif
        #region the rest
        Category.FrontierLlm => HandleFrontierLlmRefusalInNumber(),
        _ => 0,
        #endregion
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInNumber() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
