using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    private const string Cyber = "cyber";

    private static readonly List<string> s_log = new();

    public static string Parenthesised(string category) => category switch
    {
        ("cyber") => "c",
        ("bio") => "b",
        ("general_harms") => "g",
        "frontier_llm" => HandleFrontierLlmRefusal(),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Constants(RefusalStopDetails details) => details.Category?.Raw() switch
    {
        Cyber => "c",
        "frontier_llm" => HandleFrontierLlmRefusalInConstants(details),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInConstants(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Guarded(RefusalStopDetails details) => details.Category switch
    {
        { } x when x == "cyber" || "bio" == x => "c",
        { } x when x == "frontier_llm" => HandleFrontierLlmRefusalInGuarded(details),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInGuarded(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Equal(RefusalStopDetails details) => details.Category switch
    {
        var x when x.Equals(Category.Cyber) => "c",
        var x when x == Category.FrontierLlm => HandleFrontierLlmRefusalInEqual(details),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInEqual(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Excluded(Category? category, bool retry) => (category, retry) switch
    {
        ((Category.Cyber or Category.Bio) and not Category.Bio, _) => "c",
        (Category.FrontierLlm, _) => HandleFrontierLlmRefusalInExcluded(),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInExcluded() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static void Shared(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log.Add("c");
                break;
            case Category.FrontierLlm when s_log.Count == 1:
            default:
                s_log.Add("other");
                break;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInShared(details);
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInShared(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Chain(Category? category)
    {
        if (category is (Category.Cyber or Category.Bio) and not Category.Bio)
        {
            return "c";
        }
        else if (category is Category.GeneralHarms)
        {
            return "g";
        }
        else if (category is Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInChain();
        }

        return "other";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInChain() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string WayOut(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInWayOut(details);
                break;
            case not Category.FrontierLlm:
                return "other";
        }

        return "z";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInWayOut(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Jump(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.Bio:
                goto case Category.Cyber;
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInJump(details);
            default:
                return "other";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInJump(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static void Braced(RefusalStopDetails details)
    {
        switch (details.Category?.Raw())
        {
            case "cyber":
                {
                    s_log.Add("cyber");
                    break;
                }
            case "frontier_llm":
                HandleFrontierLlmRefusalInBraced(details);
                break;
            default:
                {
                    s_log.Add("other");
                    break;
                }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInBraced(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Run(RefusalStopDetails details)
    {
        s_log.Clear();
        var category = details.Category?.Value();
        s_log.Add(Constants(details));
        s_log.Add(Guarded(details));
        s_log.Add(Excluded(category, true));
        Shared(details);
        s_log.Add(Chain(category));
        s_log.Add(WayOut(details));
        s_log.Add(Jump(details));
        Braced(details);
        return string.Join(",", s_log);
    }
}
