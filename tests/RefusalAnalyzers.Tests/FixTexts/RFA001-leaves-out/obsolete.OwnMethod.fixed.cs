using Anthropic.Models.Messages;

public static class Sample
{
    [Obsolete("Use another.")]
    public static string Run(RefusalStopDetails details) => Reply(details).Text + Plain(details);

    [Obsolete("Use another.")]
    private static OldReply Reply(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => new OldReply("c"),
        Category.Bio => new OldReply("b"),
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        _ => new OldReply("o"),
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    [Obsolete("Use another.")]
    private static OldReply HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    [Obsolete]
    private static string Plain(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.Bio => "b",
        Category.FrontierLlm => HandleFrontierLlmRefusalInPlain(details),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInPlain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

[Obsolete("Use another.")]
public sealed class OldReply(string text)
{
    public string Text => text;
}
