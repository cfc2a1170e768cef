using System.Collections.Generic;
using Anthropic.Models.Messages;

public class Sample
{
    public static string Run(RefusalStopDetails details) => new Sample().A(details) + new S { D = details }.B() + new Holder<string>().C(details, "x") + new Sample().E(details, out var n) + n;

    private string HandleFrontierLlmRefusal(RefusalStopDetails details) => "inst";

    private readonly Func<RefusalStopDetails, string> _field = d => d.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInField(d), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInField(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private string A(RefusalStopDetails details)
    {
        Func<string> f = () => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInA(details), _ => "o" };
        Func<RefusalStopDetails, string> g = static d => d.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInA2(d), _ => "o" };
        return f() + g(details) + _field(details);
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInA(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInA2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private string E(RefusalStopDetails details, out int number)
    {
        number = 0;
        return details.Category?.Value() switch
        {
            Category.Cyber => int.TryParse("1", out var n) ? "c" + n : "x",
            Category.FrontierLlm => HandleFrontierLlmRefusalInE(details),
            _ => int.TryParse("2", out var n) ? "o" + n : "x",
        };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInE(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private sealed class Inner
    {
        public string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

        /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
        /// <remarks>
        /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
        /// Retry at most once, on another model: the same model usually refuses again.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
            throw new NotImplementedException("Handle frontier_llm refusals.");
    }
}

public struct S
{
    public RefusalStopDetails D;

    private string HandleFrontierLlmRefusal(RefusalStopDetails details) => "struct";

    public readonly string B() => D.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInB(D), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInB(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public string B2() => D.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInB2(D), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInB2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public class Holder<T>
{
    protected virtual T HandleFrontierLlmRefusal(RefusalStopDetails details) => throw new InvalidOperationException();

    public T C(RefusalStopDetails details, T other) => details.Category?.Value() switch { Category.Cyber => other, _ => other };

    public List<T> Lists(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) return [];
        if (details.Category?.Value() == Category.Bio) return [];
        if (details.Category?.Value() == Category.FrontierLlm) return HandleFrontierLlmRefusalInLists(details);
        /* rest */ return new()
        {
        };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static List<T> HandleFrontierLlmRefusalInLists(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
