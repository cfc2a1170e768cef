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
            HandleCyberRefusalInLog(details);
            return;
        }

        if (details.Category?.Value() == Category.Bio)
        {
            HandleBioRefusalInLog(details);
            return;
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            HandleFrontierLlmRefusalInLog(details);
            return;
        }

        if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            HandleReasoningExtractionRefusalInLog(details);
            return;
        }

        if (details.Category?.Value() == Category.GeneralHarms)
        {
            HandleGeneralHarmsRefusalInLog(details);
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
    private static void HandleCyberRefusalInLog(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInLog(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInLog(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInLog(RefusalStopDetails details)
    {
        s_log.Add("a");
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInLog(RefusalStopDetails details)
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
            return HandleFrontierLlmRefusalInBehind(details);
        }

        if (category == Category.Bio)
        {
            return "bio";
        }

        if (category == Category.ReasoningExtraction)
        {
            return HandleReasoningExtractionRefusalInBehind(details);
        }

        if (category == Category.GeneralHarms)
        {
            return HandleGeneralHarmsRefusalInBehind(details);
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
    private static string HandleFrontierLlmRefusalInBehind(RefusalStopDetails details)
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
    private static string HandleReasoningExtractionRefusalInBehind(RefusalStopDetails details)
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
    private static string HandleGeneralHarmsRefusalInBehind(RefusalStopDetails details)
    {
        var others = s_log.Count;
        return "other" + others;
    }

    private static string Mixed(RefusalStopDetails details)
    {
        if (details.Category == Category.Cyber)
        {
            return HandleCyberRefusalInMixed(details);
        }
        else if (details.Category == Category.Bio)
        {
            throw new InvalidOperationException("bio");
        }

        if (details.Category == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInMixed(details);
        }

        return "b";
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInMixed(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInMixed(RefusalStopDetails details) =>
        "a";

    private static async Task<string> Wait(RefusalStopDetails details)
    {
        if (details.Category?.Raw() == "cyber")
            return await HandleCyberRefusalInWait(details);

        if (details.Category?.Raw() == "frontier_llm")
            return await HandleFrontierLlmRefusalInWait(details);

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
    private static Task<string> HandleCyberRefusalInWait(RefusalStopDetails details) =>
        Answer("a");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInWait(RefusalStopDetails details) =>
        Answer("a");

    private static void Loop(RefusalStopDetails[] all)
    {
        foreach (var details in all)
        {
            if (details.Category?.Value() == Category.Cyber) { HandleCyberRefusalInLoop(details); continue; }
            if (details.Category?.Value() == Category.FrontierLlm)
            {
                HandleFrontierLlmRefusalInLoop(details);
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
    private static void HandleCyberRefusalInLoop(RefusalStopDetails details)
    {
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInLoop(RefusalStopDetails details)
    {
    }

    private static Task<string> Answer(string text) => Task.FromResult(text);
}
