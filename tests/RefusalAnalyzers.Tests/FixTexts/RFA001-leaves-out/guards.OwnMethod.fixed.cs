using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Of(details, 1);

    private static string Of(RefusalStopDetails details, int count) => details.Category?.Value() switch
    {
        Category.Cyber when count > 2 => "many",
        _ when count > 3 => "more",
        Category.FrontierLlm when count > 4 => "most",
        Category.Cyber => "cyber",
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Pair(RefusalStopDetails details, bool again) => (details.Category?.Value(), again) switch
    {
        (Category.Cyber or Category.Bio, _) => "known",
        (Category.FrontierLlm, _) => HandleFrontierLlmRefusalInPair(details),
        (_, true) => "again",
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInPair(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Property(Message message) => message.StopDetails switch
    {
        { Category: { } category } when category == Category.Cyber => "cyber",
        { Category: { } category } when category == Category.FrontierLlm => HandleFrontierLlmRefusalInProperty(message.StopDetails),
        { } => "other",
        null => "none",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInProperty(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
