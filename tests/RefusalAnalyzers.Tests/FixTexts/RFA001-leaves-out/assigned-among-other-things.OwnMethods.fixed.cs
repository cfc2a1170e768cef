using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", Comment(details), OneLine(details), Braces(details), Before(details), Nested(details), Chain(details), s_log);
    }

    private static string s_log = "";

    private static string Comment(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                // Security.
                r = "c";
                break;
            case Category.Bio:
                r = HandleBioRefusal(details);
                break;
            case Category.FrontierLlm:
                r = HandleFrontierLlmRefusal(details);
                break;
            case Category.ReasoningExtraction:
                r = HandleReasoningExtractionRefusal(details);
                break;
            case Category.GeneralHarms:
                r = HandleGeneralHarmsRefusal(details);
                break;
            default:
                r = "o";
                break;
        }

        return r;
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string OneLine(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber: r = "c"; break;
            case Category.Bio: r="b"; break;
            case Category.FrontierLlm: r = HandleFrontierLlmRefusalInOneLine(details); break;
            case Category.ReasoningExtraction: r = HandleReasoningExtractionRefusalInOneLine(details); break;
            case Category.GeneralHarms: r = HandleGeneralHarmsRefusalInOneLine(details); break;
            default: r = "o"; break;
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOneLine(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInOneLine(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInOneLine(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string Braces(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            {
                r = "c";
                break;
            }
            case Category.Bio:
            {
                r = "b";
            }

            break;
            case Category.FrontierLlm:
                r = HandleFrontierLlmRefusalInBraces(details);
                break;
            case Category.ReasoningExtraction:
                r = HandleReasoningExtractionRefusalInBraces(details);
                break;
            case Category.GeneralHarms:
                r = HandleGeneralHarmsRefusalInBraces(details);
                break;
            default:
                r = "o";
                break;
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInBraces(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInBraces(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInBraces(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string Before(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log += "cyber";
                r = "c";
                break;
            case Category.Bio:
                r = HandleBioRefusalInBefore(details);
                break;
            case Category.FrontierLlm:
                r = HandleFrontierLlmRefusalInBefore(details);
                break;
            case Category.ReasoningExtraction:
                r = HandleReasoningExtractionRefusalInBefore(details);
                break;
            case Category.GeneralHarms:
                r = HandleGeneralHarmsRefusalInBefore(details);
                break;
            default:
                r = "o";
                s_log += "other";
                break;
        }

        return r;
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInBefore(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInBefore(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInBefore(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInBefore(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string Nested(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                r = "c";
                break;
            case Category.Bio:
                r = HandleBioRefusalInNested(details);
                break;
            case Category.FrontierLlm:
                r = HandleFrontierLlmRefusalInNested(details);
                break;
            case Category.ReasoningExtraction:
                r = HandleReasoningExtractionRefusalInNested(details);
                break;
            case Category.GeneralHarms:
                r = HandleGeneralHarmsRefusalInNested(details);
                break;
            default:
                if (s_log.Length > 3)
                {
                    r = "long";
                }
                else
                {
                    r = "o";
                }

                break;
        }

        return r;
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInNested(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInNested(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInNested(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInNested(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string Chain(RefusalStopDetails details)
    {
        var r = "none";
        if (details.Category?.Value() == Category.Cyber)
        {
            // Security.
            r = "c";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            s_log += "bio";
            r = "b";
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            r = HandleFrontierLlmRefusalInChain(details);
        }
        else if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            r = HandleReasoningExtractionRefusalInChain(details);
        }
        else if (details.Category?.Value() == Category.GeneralHarms)
        {
            r = HandleGeneralHarmsRefusalInChain(details);
        }
        else
        {
            r = "o";
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInChain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInChain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInChain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");
}
