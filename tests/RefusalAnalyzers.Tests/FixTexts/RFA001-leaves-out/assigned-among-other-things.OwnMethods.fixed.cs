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
            case Category.FrontierLlm: r = HandleFrontierLlmRefusal(details); break;
            case Category.ReasoningExtraction: r = HandleReasoningExtractionRefusal(details); break;
            case Category.GeneralHarms: r = HandleGeneralHarmsRefusal(details); break;
            default: r = "o"; break;
        }

        return r;
    }

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
                s_log += "other";
                break;
        }

        return r;
    }

    private static string Nested(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
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
            r = HandleFrontierLlmRefusal(details);
        }
        else if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            r = HandleReasoningExtractionRefusal(details);
        }
        else if (details.Category?.Value() == Category.GeneralHarms)
        {
            r = HandleGeneralHarmsRefusal(details);
        }
        else
        {
            r = "o";
        }

        return r;
    }
}
