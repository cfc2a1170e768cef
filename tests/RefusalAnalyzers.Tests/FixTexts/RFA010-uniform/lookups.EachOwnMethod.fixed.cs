using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public sealed class Sample
{
    private static readonly Dictionary<Category, Func<RefusalStopDetails, string>> s_some = new()
    {
        [Category.Cyber] = static details => "security" + details.Explanation,
        [Category.Bio] = HandleBioRefusal,
        [Category.FrontierLlm] = HandleFrontierLlmRefusal,
    };

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        Bio(details);

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        Bio(details);

    private static readonly Dictionary<string, Action> s_all = new()
    {
        { "cyber", HandleCyberRefusalInAll },
        { "bio", HandleBioRefusalInAll },
        { "frontier_llm", HandleFrontierLlmRefusalInAll },
        { "reasoning_extraction", HandleReasoningExtractionRefusalInAll },
        { "general_harms", HandleGeneralHarmsRefusalInAll },
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInAll()
    {
        s_log.Add("x");
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInAll()
    {
        s_log.Add("x");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInAll() =>
        s_log.Add("x");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInAll()
    {
        s_log.Add("x");
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInAll() =>
        s_log.Add("x");

    private static readonly List<string> s_log = [];

    private readonly string _name = "desk";

    public static string Run(RefusalStopDetails details)
    {
        s_log.Clear();
        if (details.Category?.Raw() is { } raw && s_all.TryGetValue(raw, out var action))
        {
            action();
        }

        return (details.Category is { } category && s_some.TryGetValue(category.Value(), out var handler) ? handler(details) : "other")
            + new Sample().Instance(details) + string.Join(";", s_log);
    }

    private static string Bio(RefusalStopDetails details) => "bio" + details.Explanation;

    private string Instance(RefusalStopDetails details)
    {
        var map = new Dictionary<Category, Func<int, string>>
        {
            [Category.Cyber] = n => "other",
            [Category.Bio] = HandleBioRefusalInInstance,
            [Category.FrontierLlm] = HandleFrontierLlmRefusalInInstance,
        };
        return details.Category is { } category && map.TryGetValue(category.Value(), out var handler) ? handler(1) : "none";
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleBioRefusalInInstance(int n)
    {
        var text = _name + n;
        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusalInInstance(int m)
    {
        var text = _name + m;
        return text;
    }
}
