using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly List<string> s_log = [];

    public static string Run(RefusalStopDetails details)
    {
        s_log.Clear();
        Open(details);
        Kernighan(details);
        return First(details) + Last(details) + Both(details) + Guards(details) + Value(details) + Values(details) + string.Join(";", s_log);
    }

    private static string First(RefusalStopDetails details)
    {
        if (details.Category?.Value() != Category.Cyber)
        {
            if (details.Category?.Value() == Category.Bio)
            {
                return "bio";
            }
            else if (details.Category?.Value() == Category.FrontierLlm)
            {
                return HandleFrontierLlmRefusal(details);
            }
            else
            {
                return "other";
            }
        }
        else
        {
            return "cyber";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Last(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            return "cyber";
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInLast(details);
        }
        else if (details.Category?.Value() is not Category.Bio)
        {
            return "other";
        }
        else
        {
            return "bio";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInLast(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Both(RefusalStopDetails details)
    {
        string text;
        if (Category.Cyber != details.Category?.Value())
        {
            // Not security.
            if (Category.FrontierLlm == details.Category?.Value())
            {
                text = HandleFrontierLlmRefusalInBoth(details);
            }
            else if (details.Category?.Value() is not Category.Bio)
            {
                text = "other";
            }
            else
            {
                text = "bio";
            }
        }
        else
        {
            text = "cyber";
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInBoth(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static void Open(RefusalStopDetails details)
    {
        if (details.Category?.Raw() != "cyber")
        {
            if (details.Category?.Raw() == "bio")
            {
                s_log.Add("bio");
            }
            else if (details.Category?.Raw() == "frontier_llm")
            {
                HandleFrontierLlmRefusalInOpen(details);
            }
        }
        else
        {
            s_log.Add("cyber");
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInOpen(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static void Kernighan(RefusalStopDetails details)
    {
        if (details.Category == Category.Cyber) {
            s_log.Add("cyber");
        } else if (details.Category == Category.FrontierLlm) {
            HandleFrontierLlmRefusalInKernighan(details);
        } else if (details.Category != Category.Bio) {
            s_log.Add("other");
        } else {
            s_log.Add("bio");
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInKernighan(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Guards(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            return "cyber";
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInGuards(details);
        }

        if (details.Category?.Value() != Category.Bio)
        {
            return "other";
        }
        else
        {
            return "bio";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInGuards(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Value(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "cyber" : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInValue(details) : details.Category?.Value() != Category.Bio ? "other" : "bio";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInValue(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Values(RefusalStopDetails details) =>
        details.Category?.Value() is not Category.Cyber
            ? details.Category?.Value() is Category.Bio ? "bio" : details.Category?.Value() is Category.FrontierLlm ? HandleFrontierLlmRefusalInValues(details) : "other"
            : "cyber";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInValues(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
