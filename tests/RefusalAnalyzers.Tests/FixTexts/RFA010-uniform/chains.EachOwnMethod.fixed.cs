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
        Silent(details);
        Some(details);
        OneLine(details);
        Wire(details);
        Loop([details, details]);
        await Wait(details);
        return Reply(details) + Assign(details) + Nested(details) + string.Join(";", s_log);
    }

    private static string Reply(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (category == Category.Cyber)
        {
            return HandleCyberRefusal(details);
        }
        else if (category == Category.Bio)
        {
            return HandleBioRefusal(details);
        }
        else if (category is Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusal(details);
        }
        else if (category == Category.ReasoningExtraction)
        {
            return HandleReasoningExtractionRefusal(details);
        }
        else if (category == Category.GeneralHarms)
        {
            return HandleGeneralHarmsRefusal(details);
        }
        else if (category == null)
        {
            return HandleUncategorizedRefusal(details);
        }
        else
        {
            return HandleUnknownRefusal(details);
        }
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
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details)
    {
        // The same for now.
        return "declined";
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal(RefusalStopDetails details)
    {
        return "declined"; // as well
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal(RefusalStopDetails details)
    {
        return "declined"; // as well
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal(RefusalStopDetails details)
    {
        return "declined"; // as well
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusal(RefusalStopDetails details)
    {
        return "declined"; // as well
    }

    private static void Log(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber) {
            HandleCyberRefusalInLog(details);
        } else if (details.Category?.Value() is Category.FrontierLlm) {
            HandleFrontierLlmRefusalInLog(details);
        } else if (details.Category?.Value() is Category.Bio) {
            s_log.Add("bio");
        } else {
            s_log.Add("other");
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInLog(RefusalStopDetails details)
    {
        s_log.Add("twice");
        s_log.Add("twice");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInLog(RefusalStopDetails details)
    {
        s_log.Add("twice");
        s_log.Add("twice");
    }

    private static void Silent(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            HandleCyberRefusalInSilent(details);
        }
        else if (details.Category?.Value() == Category.Bio) // nothing either
        {
            HandleBioRefusalInSilent(details);
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            HandleFrontierLlmRefusalInSilent(details);
        }
        else if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            HandleReasoningExtractionRefusalInSilent(details);
        }
        else if (details.Category?.Value() == Category.GeneralHarms)
        {
            HandleGeneralHarmsRefusalInSilent(details);
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInSilent(RefusalStopDetails details)
    {
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInSilent(RefusalStopDetails details)
    {
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInSilent(RefusalStopDetails details)
    {
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInSilent(RefusalStopDetails details)
    {
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInSilent(RefusalStopDetails details)
    {
    }

    private static void Some(RefusalStopDetails details)
    {
        if (details.Category?.Value() is null)
            s_log.Add("none");
        else if (details.Category?.Value() is Category.Cyber)
            HandleCyberRefusalInSome(details);
        else if (details.Category?.Value() is Category.Bio)
            HandleBioRefusalInSome(details);
        else if (details.Category?.Value() is Category.FrontierLlm)
            HandleFrontierLlmRefusalInSome(details);
        else if (details.Category?.Value() is Category.GeneralHarms)
            s_log.Add("general");
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInSome(RefusalStopDetails details)
    {
        s_log.Add("some");
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInSome(RefusalStopDetails details)
    {
        s_log.Add("some");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInSome(RefusalStopDetails details)
    {
        s_log.Add("some");
    }

    private static void OneLine(RefusalStopDetails details)
    {
        if (details.Category == Category.Cyber) HandleCyberRefusalInOneLine(details); else if (details.Category == Category.Bio) HandleBioRefusalInOneLine(details); else if (details.Category == Category.FrontierLlm) HandleFrontierLlmRefusalInOneLine(details); else if (details.Category == Category.ReasoningExtraction) HandleReasoningExtractionRefusalInOneLine(details); else if (details.Category == Category.GeneralHarms) HandleGeneralHarmsRefusalInOneLine(details); else if (details.Category == null) HandleUncategorizedRefusalInOneLine(details); else HandleUnknownRefusalInOneLine(details);
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInOneLine(RefusalStopDetails details)
    {
        s_log.Add("x");
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInOneLine(RefusalStopDetails details)
    {
        s_log.Add("x");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInOneLine(RefusalStopDetails details)
    {
        s_log.Add("x");
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInOneLine(RefusalStopDetails details)
    {
        s_log.Add("x");
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInOneLine(RefusalStopDetails details)
    {
        s_log.Add("x");
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusalInOneLine(RefusalStopDetails details)
    {
        s_log.Add("x");
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInOneLine(RefusalStopDetails details)
    {
        s_log.Add("x");
    }

    private static void Wire(RefusalStopDetails details)
    {
        if (details.Category?.Raw() == "cyber")
        {
            HandleCyberRefusalInWire(details);
        }
        else if (details.Category?.Raw() is "frontier_llm")
        {
            HandleFrontierLlmRefusalInWire(details);
        }
        else if (details.Category?.Raw() == "bio")
        {
            throw new InvalidOperationException();
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInWire(RefusalStopDetails details)
    {
        s_log.Add("wire");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInWire(RefusalStopDetails details)
    {
        s_log.Add("wire");
    }

    private static void Loop(RefusalStopDetails[] all)
    {
        foreach (var details in all)
        {
            if (details.Category?.Value() == Category.Cyber)
            {
                HandleCyberRefusalInLoop(details);
                continue;
            }
            else if (details.Category?.Value() == Category.FrontierLlm)
            {
                HandleFrontierLlmRefusalInLoop(details);
                continue;
            }
            else if (details.Category?.Value() == Category.Bio)
            {
                break;
            }

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
        s_log.Add("next");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInLoop(RefusalStopDetails details)
    {
        s_log.Add("next");
    }

    private static async Task Wait(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            await HandleCyberRefusalInWait(details);
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            await HandleFrontierLlmRefusalInWait(details);
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            s_log.Add("no wait");
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleCyberRefusalInWait(RefusalStopDetails details) =>
        Task.Delay(0);

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleFrontierLlmRefusalInWait(RefusalStopDetails details) =>
        Task.Delay(0);

    private static string Assign(RefusalStopDetails details)
    {
        string reply;
        if (details.Category?.Value() == Category.Cyber)
            reply = HandleCyberRefusalInAssign(details);
        else if (Category.FrontierLlm == details.Category?.Value())
            reply = HandleFrontierLlmRefusalInAssign(details);
        else if (details.Category?.Value() == Category.Bio)
            throw new InvalidOperationException();
        else if (details.Category?.Value() == Category.ReasoningExtraction)
            reply = HandleReasoningExtractionRefusalInAssign(details);
        else if (details.Category?.Value() == Category.GeneralHarms)
            reply = HandleGeneralHarmsRefusalInAssign(details);
        else
            reply = "a";

        return reply;
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInAssign(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInAssign(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInAssign(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInAssign(RefusalStopDetails details) =>
        "a";

    private static string Nested(RefusalStopDetails details)
    {
        var reply = "";
        if (details.Category?.Value() == Category.Bio)
        {
            reply += "n";
        }
        else
        {
            if (details.Category?.Value() == Category.Cyber)
            {
                HandleCyberRefusalInNested(details);
            }
            else if (details.Category?.Value() == Category.FrontierLlm)
            {
                HandleFrontierLlmRefusalInNested(details);
            }
            else
            {
                s_log.Add("n");
            }
        }

        return reply;
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInNested(RefusalStopDetails details)
    {
        s_log.Add("m");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInNested(RefusalStopDetails details)
    {
        s_log.Add("m");
    }
}
