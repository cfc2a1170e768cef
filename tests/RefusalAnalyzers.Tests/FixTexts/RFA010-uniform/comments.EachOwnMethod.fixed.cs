using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        AtLabel(details);
        Brace(details);
        SectionBrace(details);
        Directive(details);
        return string.Join("|", Labels(details), Arrow(details), ArrowOr(details), s_log);
    }

    private static void AtLabel(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: // pen tests
                HandleCyberRefusal(details);
                break;
            case Category.Bio:
                HandleBioRefusal(details);
                break;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusal(details);
                break;
            case Category.ReasoningExtraction:
                HandleReasoningExtractionRefusal(details);
                break;
            case Category.GeneralHarms:
                HandleGeneralHarmsRefusal(details);
                break;
            case null:
                HandleUncategorizedRefusal(details);
                break;
            default: // the rest
                HandleUnknownRefusal(details);
                break;
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

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusal(RefusalStopDetails details)
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

    private static string Labels(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: // pen tests
                return HandleCyberRefusalInLabels(details);
            case Category.FrontierLlm: // training
                return HandleFrontierLlmRefusalInLabels(details);
            case Category.Bio:
                return "b";
            default:
                return "o";
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInLabels(RefusalStopDetails details) =>
        "hard";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInLabels(RefusalStopDetails details) =>
        "hard";

    private static string Arrow(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber /* pen tests */ => HandleCyberRefusalInArrow(details),
        Category.Bio => /* science */ HandleBioRefusalInArrow(details),
        Category.FrontierLlm => HandleFrontierLlmRefusalInArrow(details),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusalInArrow(details),
        Category.GeneralHarms => HandleGeneralHarmsRefusalInArrow(details),
        null => HandleUncategorizedRefusalInArrow(details),
        _ => // the rest
            HandleUnknownRefusalInArrow(details),
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInArrow(RefusalStopDetails details) =>
        "same";

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInArrow(RefusalStopDetails details) =>
        "same";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInArrow(RefusalStopDetails details) =>
        "same";

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInArrow(RefusalStopDetails details) =>
        "same";

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInArrow(RefusalStopDetails details) =>
        "same";

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInArrow(RefusalStopDetails details) =>
        "same";

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInArrow(RefusalStopDetails details) =>
        "same";

    private static string ArrowOr(RefusalStopDetails details) => details.Category?.Value() switch
    {
        // hard
        Category.Cyber /* pen */ => HandleCyberRefusalInArrowOr(details),
        Category.FrontierLlm => HandleFrontierLlmRefusalInArrowOr(details),
        Category.Bio => "b",
        _ => "o",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInArrowOr(RefusalStopDetails details) =>
        "x";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInArrowOr(RefusalStopDetails details) =>
        "x";

    private static void Brace(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) // pen tests
        { // first
            HandleCyberRefusalInBrace(details);
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            HandleBioRefusalInBrace(details);
        } // end
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            HandleFrontierLlmRefusalInBrace(details);
        }
        else if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            HandleReasoningExtractionRefusalInBrace(details);
        }
        else if (details.Category?.Value() == Category.GeneralHarms)
        {
            HandleGeneralHarmsRefusalInBrace(details);
        }
        else if (details.Category?.Value() == null)
        {
            HandleUncategorizedRefusalInBrace(details);
        }
        else
        {
            HandleUnknownRefusalInBrace(details);
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInBrace(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInBrace(RefusalStopDetails details)
    {
        s_log += "same"; // science
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInBrace(RefusalStopDetails details)
    {
        // the rest
        s_log += "same";
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInBrace(RefusalStopDetails details)
    {
        // the rest
        s_log += "same";
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInBrace(RefusalStopDetails details)
    {
        // the rest
        s_log += "same";
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusalInBrace(RefusalStopDetails details)
    {
        // the rest
        s_log += "same";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInBrace(RefusalStopDetails details)
    {
        // the rest
        s_log += "same";
    }

    private static void SectionBrace(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            { // pen tests
                HandleCyberRefusalInSectionBrace(details);
                break;
            }
            case Category.Bio:
                HandleBioRefusalInSectionBrace(details);
                break; // done
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInSectionBrace(details);
                break;
            case Category.ReasoningExtraction:
                HandleReasoningExtractionRefusalInSectionBrace(details);
                break;
            case Category.GeneralHarms:
                HandleGeneralHarmsRefusalInSectionBrace(details);
                break;
            case null:
                HandleUncategorizedRefusalInSectionBrace(details);
                break;
            default:
                HandleUnknownRefusalInSectionBrace(details);
                // end
                break;
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInSectionBrace(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInSectionBrace(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInSectionBrace(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInSectionBrace(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInSectionBrace(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusalInSectionBrace(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInSectionBrace(RefusalStopDetails details)
    {
        s_log += "same";
    }

    private static void Directive(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            #region hard
            case Category.Cyber:
                HandleCyberRefusalInDirective(details);
                break;
            #endregion
            case Category.Bio:
                HandleBioRefusalInDirective(details);
                break;
#pragma warning disable CS0618
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInDirective(details);
                break;
            case Category.ReasoningExtraction:
                HandleReasoningExtractionRefusalInDirective(details);
                break;
            case Category.GeneralHarms:
                HandleGeneralHarmsRefusalInDirective(details);
                break;
            case null:
                HandleUncategorizedRefusalInDirective(details);
                break;
            default:
                HandleUnknownRefusalInDirective(details);
                break;
#pragma warning restore CS0618
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInDirective(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInDirective(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInDirective(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInDirective(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInDirective(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusalInDirective(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInDirective(RefusalStopDetails details)
    {
        s_log += "same";
    }
}
