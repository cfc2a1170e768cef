using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly List<string> s_log = [];

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log.Clear();
        Log(details);
        Loop([details, details]);
        return Reply(details) + Behind(details) + Mixed(details) + await Wait(details) + string.Join(";", s_log);
    }

    private static string Reply(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) return HandleCyberRefusal(details);
        if (details.Category?.Value() == Category.Bio) return HandleBioRefusal(details);
        if (details.Category?.Value() == Category.FrontierLlm) return HandleFrontierLlmRefusal(details);
        if (details.Category?.Value() == Category.ReasoningExtraction) return HandleReasoningExtractionRefusal(details);
        if (details.Category?.Value() == Category.GeneralHarms) return HandleGeneralHarmsRefusal(details);
        return "declined";
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        "declined";

    private static void Log(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            HandleCyberRefusal2(details);
            return;
        }

        if (details.Category?.Value() == Category.Bio)
        {
            HandleBioRefusal2(details);
            return;
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            HandleFrontierLlmRefusal2(details);
            return;
        }

        if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            HandleReasoningExtractionRefusal2(details);
            return;
        }

        if (details.Category?.Value() == Category.GeneralHarms)
        {
            HandleGeneralHarmsRefusal2(details);
            return;
        }

        s_log.Add("a");
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusal2(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusal2(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal2(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusal2(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusal2(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    private static string Behind(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (category is null)
        {
            return "none";
        }

        if (category == Category.Cyber)
        {
            return "security";
        }

        s_log.Add("not security");
        if (category == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusal3(details);
        }

        if (category == Category.Bio)
        {
            return "bio";
        }

        if (category == Category.ReasoningExtraction)
        {
            return HandleReasoningExtractionRefusal3(details);
        }

        if (category == Category.GeneralHarms)
        {
            return HandleGeneralHarmsRefusal3(details);
        }

        var others = s_log.Count;
        return "other" + others;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal3(RefusalStopDetails details)
    {
        // Nothing special.
        var count = s_log.Count;
        return "other" + count;
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal3(RefusalStopDetails details)
    {
        var others = s_log.Count;
        return "other" + others;
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal3(RefusalStopDetails details)
    {
        var others = s_log.Count;
        return "other" + others;
    }

    private static string Mixed(RefusalStopDetails details)
    {
        if (details.Category == Category.Cyber)
        {
            return HandleCyberRefusal3(details);
        }
        else if (details.Category == Category.Bio)
        {
            throw new InvalidOperationException("bio");
        }

        if (details.Category == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusal4(details);
        }

        return "b";
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal3(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal4(RefusalStopDetails details) =>
        "a";

    private static async Task<string> Wait(RefusalStopDetails details)
    {
        if (details.Category?.Raw() == "cyber")
            return await HandleCyberRefusal4(details);

        if (details.Category?.Raw() == "frontier_llm")
            return await HandleFrontierLlmRefusal5(details);

        if (details.Category?.Raw() == "bio")
            return "b";

        return await Answer("c");
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleCyberRefusal4(RefusalStopDetails details) =>
        Answer("a");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusal5(RefusalStopDetails details) =>
        Answer("a");

    private static void Loop(RefusalStopDetails[] all)
    {
        foreach (var details in all)
        {
            if (details.Category?.Value() == Category.Cyber) { HandleCyberRefusal5(details); continue; }
            if (details.Category?.Value() == Category.FrontierLlm)
            {
                HandleFrontierLlmRefusal6(details);
                continue;
            }
            if (details.Category?.Value() == Category.Bio) break;
            s_log.Add("end of round");
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusal5(RefusalStopDetails details)
    {
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal6(RefusalStopDetails details)
    {
    }

    private static Task<string> Answer(string text) => Task.FromResult(text);
}
