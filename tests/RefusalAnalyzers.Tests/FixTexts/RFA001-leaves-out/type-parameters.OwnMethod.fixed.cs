using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        Pick(details, "c", "b", "o") + PickOrDefault(details, "c", "b") + new Box<string>("1").Get(details, "2") + new Box<string>("1").GetOrDefault(details, "2");

    private static T Pick<T>(RefusalStopDetails details, T cyber, T bio, T other) => details.Category?.Value() switch
    {
        Category.Cyber => cyber,
        Category.Bio => bio,
        Category.FrontierLlm => HandleFrontierLlmRefusal<T>(details),
        _ => other,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static T HandleFrontierLlmRefusal<T>(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static T? PickOrDefault<T>(RefusalStopDetails details, T cyber, T bio) => details.Category?.Value() switch
    {
        Category.Cyber => cyber,
        Category.Bio => bio,
        Category.FrontierLlm => HandleFrontierLlmRefusalInPickOrDefault<T>(details),
        _ => default,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static T? HandleFrontierLlmRefusalInPickOrDefault<T>(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public class Box<T>(T one)
{
    public T Get(RefusalStopDetails details, T two) => details.Category?.Value() switch
    {
        Category.Cyber => one,
        Category.Bio => two,
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        _ => one,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static T HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public T? GetOrDefault(RefusalStopDetails details, T two) => details.Category?.Value() switch
    {
        Category.Cyber => one,
        Category.Bio => two,
        Category.FrontierLlm => HandleFrontierLlmRefusalInGetOrDefault(details),
        _ => default,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static T? HandleFrontierLlmRefusalInGetOrDefault(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
