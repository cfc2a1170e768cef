using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var text = "";
        for (var i = 0; i < 2; i++)
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    text += "cyber";
                    continue;
                case Category.Bio:
                    return "bio";
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusal(details);
                default:
                    text += "other";
                    continue;
            }
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static void Nothing(Category category)
    {
        switch (category)
        {
            case Category.Cyber:
                Console.WriteLine();
                return;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInNothing();
                return;
            default:
                return;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInNothing() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Throws(Category category)
    {
        switch (category)
        {
            case Category.Cyber:
                throw new InvalidOperationException("cyber");
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInThrows();
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInThrows() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
