using System;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Guide.Sentence(details) + Guide.StatisticsKey(details) + Open.Text(details) + Open.Other(details);
}

public static class Guide
{
    public static string Sentence(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        Category.Cyber => "We do not help with attacks.",
        _ => "Ask your teacher.",
    };

    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) => "We do not help with models.";

    // Another sentence, written for another place.
    public static string StatisticsKey(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "cyber",
        Category.FrontierLlm => HandleFrontierLlmRefusalInStatisticsKey(details),
        null => "none",
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInStatisticsKey(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    // What does something may be done in two places.
    public static void Count(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                Write("cyber");
                break;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInCount(details);
                break;
            case null:
                break;
            default:
                Write("other");
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInCount(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static void Log(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                Write("cyber!");
                break;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInLog(details);
                break;
            default:
                Write("other!");
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInLog(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static void Write(string text) => _ = text;
}

public static class Open
{
    // Still a stub, and nobody's.
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) => throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" };

    public static string Other(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "C", Category.FrontierLlm => HandleFrontierLlmRefusalInOther(details), _ => "O" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOther(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
