using System.Collections.Frozen;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly Dictionary<Category, Func<RefusalStopDetails, string>> s_handlers = new()
    {
        [Category.Cyber] = static details => "cyber" + details.Explanation,
        [Category.Bio] = Bio,
        [Category.FrontierLlm] = HandleFrontierLlmRefusal,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static readonly FrozenDictionary<string, Action> s_actions = new Dictionary<string, Action> { { "cyber", () => { } }, { "bio", Nothing }, { "frontier_llm", HandleFrontierLlmRefusalInActions } }.ToFrozenDictionary();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInActions() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static readonly Dictionary<Category, Func<int, int, Task<string>>> s_pairs = new() { { Category.Cyber, async (a, b) => { await Task.Yield(); return "" + a + b; } }, { Category.FrontierLlm, HandleFrontierLlmRefusalInPairs } };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInPairs(int a, int b) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Run(RefusalStopDetails details) =>
        details.Category is { } category && s_handlers.TryGetValue(category.Value(), out var handler) ? handler(details) : "other";

    private static string Bio(RefusalStopDetails details) => "bio";

    private static void Nothing()
    {
    }
}
