using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using Anthropic.Models.Messages;

public class Sample
{
    private static readonly Dictionary<Category, Func<RefusalStopDetails, string>> s_handlers = new()
    {
        [Category.Cyber] = static d => "c",
        [Category.Bio] = static d => "b" + d.Explanation, // life
        [Category.FrontierLlm] = HandleFrontierLlmRefusal
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static readonly Dictionary<string, Action> s_actions = new() { ["cyber"] = () => s_log += "c", ["bio"] = () => s_log += "b", ["frontier_llm"] = HandleFrontierLlmRefusalInActions };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInActions() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static readonly FrozenDictionary<Category, Func<string>> s_frozen = new Dictionary<Category, Func<string>>
    {
        { Category.Cyber, () => "c" },
        { Category.Bio, () => "b" },
        { Category.FrontierLlm, HandleFrontierLlmRefusalInFrozen },
    }.ToFrozenDictionary();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInFrozen() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private readonly Dictionary<Category, Func<RefusalStopDetails, string>> _own;

    private static string s_log = "";

    public Sample() => _own = new Dictionary<Category, Func<RefusalStopDetails, string>> { [Category.Cyber] = Cyber, [Category.Bio] = details => Cyber(details), [Category.FrontierLlm] = HandleFrontierLlmRefusalInSample };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInSample(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private string Cyber(RefusalStopDetails details) => "own" + details.Explanation + _own.ContainsKey(Category.Cyber);

    private static readonly Dictionary<Category, string> s_texts = new() { [Category.Cyber] = "c", [Category.Bio] = "b" };

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        if (details.Category?.Value() is not { } category)
        {
            return "none";
        }

        var text = s_handlers.TryGetValue(category, out var handler) ? handler(details) : "o";
        if (s_actions.TryGetValue(details.Category!.Raw(), out var act))
        {
            act();
        }

        text += s_frozen.TryGetValue(category, out var frozen) ? frozen() : "o";
        text += new Sample()._own.TryGetValue(category, out var own) ? own(details) : "o";
        text += s_texts.GetValueOrDefault(category, "o");
        return text + s_log;
    }
}
