using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var seen = "";
        foreach (var category in new Category?[] { details.Category?.Value(), null })
        {
            if (category == Category.Cyber) throw new InvalidOperationException("cyber");
            if (category == Category.Bio) throw new InvalidOperationException("bio");
            if (category == Category.FrontierLlm) HandleFrontierLlmRefusal();

            seen += category?.ToString() ?? "none";
        }

        return seen;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Number(Category c)
    {
        if (c is Category.Cyber)
        {
            throw new InvalidOperationException("cyber");
        }

        if (c is Category.Bio)
        {
            throw new InvalidOperationException("bio");
        }

        if (c is Category.FrontierLlm)
        {
            HandleFrontierLlmRefusal();
        }

        return (int)c;
    }
}
