using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly Dictionary<Category, Func<string>> s_replies = new() { [/* pen tests */ Category.Cyber] = () => "c" /* short */, [/* life science */ Category.Bio] = () => "b" /* long */, [Category.FrontierLlm] = HandleFrontierLlmRefusal };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Run(RefusalStopDetails details) => Inline(details) + Chain(details) + s_replies[Category.Cyber]();

    private static string Inline(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c" /* pen tests */, Category.Bio => "b" /* life science */, Category.FrontierLlm => HandleFrontierLlmRefusalInInline(details), null => "n" /* none */, _ => "o" /* the rest */ };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInInline(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Chain(RefusalStopDetails details)
    {
        if (details.Category == /* pen tests */ Category.Cyber)
        {
            return "c";
        }
        else if (details.Category == /* life science */ Category.Bio)
        {
            return "b";
        }
        else if (details.Category == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInChain(details);
        }

        return "o";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInChain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
