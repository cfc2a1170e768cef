using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        var message = new Reply(details);
        NullLast(message);
        return string.Join("|", Branches(message), Guards(message), Operands(message), s_log);
    }

    private static string Branches(Reply message)
    {
        if (message.StopDetails?.Category?.Value() == Category.Cyber)
        {
            return "c";
        }
        else if (message.StopDetails?.Category?.Value() == Category.Bio)
        {
            return "b";
        }
        else if (message.StopDetails?.Category?.Value() is null)
        {
            return "none";
        }
        else
        {
            return "o" + message.StopDetails.Type;
        }
    }

    private static string Guards(Reply message)
    {
        if (message.StopDetails?.Category?.Value() == Category.Cyber)
        {
            return "c";
        }

        if (message.StopDetails?.Category?.Value() == Category.Bio)
        {
            return "b";
        }

        if (message.StopDetails?.Category?.Value() is null)
        {
            return "none";
        }

        return "o" + message.StopDetails.Type;
    }

    private static string Operands(Reply message) =>
        message.StopDetails?.Category?.Value() == Category.Cyber ? "c"
        : message.StopDetails?.Category?.Value() == Category.Bio ? "b"
        : message.StopDetails?.Category?.Value() is null ? "none"
        : "o" + message.StopDetails.Type;

    private static void NullLast(Reply message)
    {
        if (message.StopDetails?.Category?.Value() is Category.Cyber)
        {
            HandleCyberRefusal(message.StopDetails);
        }
        else if (message.StopDetails?.Category?.Value() is Category.Bio)
        {
            HandleBioRefusal(message.StopDetails);
        }
        else if (message.StopDetails?.Category?.Value() is Category.FrontierLlm)
        {
            HandleFrontierLlmRefusal(message.StopDetails);
        }
        else if (message.StopDetails?.Category?.Value() is Category.ReasoningExtraction)
        {
            HandleReasoningExtractionRefusal(message.StopDetails);
        }
        else if (message.StopDetails?.Category?.Value() is Category.GeneralHarms)
        {
            HandleGeneralHarmsRefusal(message.StopDetails);
        }
        else if (message.StopDetails?.Category?.Value() is null)
        {
            HandleUncategorizedRefusal(message.StopDetails);
        }
        else
        {
            HandleUnknownRefusal(message.StopDetails);
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusal(RefusalStopDetails? details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }
}

public sealed record Reply(RefusalStopDetails? StopDetails);
