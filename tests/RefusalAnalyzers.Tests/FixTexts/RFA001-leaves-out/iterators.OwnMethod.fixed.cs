using Anthropic.Models.Messages;

public static class Sample
{
    public static IEnumerable<string> Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                yield return "cyber";
                break;
            case Category.FrontierLlm:
                yield return HandleFrontierLlmRefusal(details);
                break;
            default:
                yield return "other";
                break;
        }

        switch (details.Category?.Value())
        {
            case Category.Cyber:
                yield break;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInRun(details);
                break;
            default:
                yield return "more";
                break;
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
    private static void HandleFrontierLlmRefusalInRun(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static async IAsyncEnumerable<int> Numbers(Category category)
    {
        await Task.Yield();
        switch (category)
        {
            case Category.Cyber:
                yield return 1;
                yield return 2;
                break;
            case Category.FrontierLlm:
                yield return HandleFrontierLlmRefusalInNumbers();
                break;
            default:
                yield return 0;
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInNumbers() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
