using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", Paren(details), ParenInner(details), Lines(details), ParenMerged(details), ParenUniform(details), s_log);
    }

    private static string Paren(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c" : details.Category?.Value() == Category.Bio ? "b" : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusal(details) : ("o");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ParenInner(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c" : (details.Category?.Value() == Category.Bio ? "b" : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInParenInner(details) : "o");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInParenInner(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Lines(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() == Category.Bio ? "b"
        : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInLines(details)
        : ("o");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInLines(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ParenMerged(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() is Category.Bio or Category.FrontierLlm ? ("b")
        : ("o");

    private static string ParenUniform(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() == Category.Bio ? ("c")
        : ("c");
}
