using System.Diagnostics.CodeAnalysis;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        (TrySwitch(details.Category?.Value(), out var one) ? one : "none") + (TryGuards(details, out var two) ? two : "none") + Set(details.Category?.Value());

    private static bool TrySwitch(Category? c, out string text)
    {
        switch (c)
        {
            case Category.Cyber:
                text = "cyber";
                return true;
            case Category.Bio:
                text = "bio";
                return true;
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(out text);
            default:
                text = "";
                return false;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static bool HandleFrontierLlmRefusal(out string text) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static bool TryGuards(RefusalStopDetails details, [NotNullWhen(true)] out string? text)
    {
        if (details.Category == Category.Cyber)
        {
            text = "cyber";
            return true;
        }

        if (details.Category == Category.Bio)
        {
            text = "bio";
            return true;
        }

        if (details.Category == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInTryGuards(details, out text);
        }

        text = null;
        return false;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static bool HandleFrontierLlmRefusalInTryGuards(RefusalStopDetails details, out string? text) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Set(Category? c)
    {
        Into(c, 1, out var text, out var number);
        return text + number;
    }

    private static void Into<T>(Category? c, T given, out string text, out T number)
    {
        number = given;
        switch (c)
        {
            case Category.Cyber:
                text = "cyber";
                return;
            case Category.Bio:
                text = "bio";
                return;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInInto(out text);
                return;
            default:
                text = "other";
                return;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInInto(out string text) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
