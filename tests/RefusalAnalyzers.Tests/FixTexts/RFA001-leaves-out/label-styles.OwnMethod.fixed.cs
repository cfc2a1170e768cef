using Anthropic.Models.Messages;
using static Anthropic.Models.Messages.Category;
using Why = Anthropic.Models.Messages.Category;

public static class Sample
{
    private const Why Security = Why.Cyber;

    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Cyber => "cyber",
        var other when other == Bio => "bio",
        FrontierLlm => HandleFrontierLlmRefusal(details),
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

    public static int Alias(Why? why) => why switch { Why.Bio => 1, Why.FrontierLlm => HandleFrontierLlmRefusalInAlias(), _ => 0 };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInAlias() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Constant(Why why) => why switch { Security => 1, Why.FrontierLlm => HandleFrontierLlmRefusalInConstant(), _ => 0 };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInConstant() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Full(Why why) => why switch { Anthropic.Models.Messages.Category.Bio => 1, Anthropic.Models.Messages.Category.FrontierLlm => HandleFrontierLlmRefusalInFull(), _ => 0 };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInFull() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Guarded(RefusalStopDetails details) => details.Category switch
    {
        var c when c == Why.Bio => 1,
        var c when c == "cyber" => 2,
        var c when c == Why.FrontierLlm => HandleFrontierLlmRefusalInGuarded(details),
        _ => 0,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInGuarded(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
