using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "cyber";
                break;
            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusal(details);
                break;
            default:
                text = "other";
                break;
        }

        int code;
        string hint;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                code = 1;
                hint = "cyber";
                break;
            case Category.FrontierLlm:
                (code, hint) = HandleFrontierLlmRefusalInRun(details);
                break;
            default:
                hint = "other";
                code = 2;
                break;
        }

        return text + code + hint;
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
    private static (int code, string hint) HandleFrontierLlmRefusalInRun(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
