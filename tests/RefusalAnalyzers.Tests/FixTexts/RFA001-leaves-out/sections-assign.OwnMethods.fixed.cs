using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "cyber";
                break;
            case Category.Bio:
                text = HandleBioRefusal(details);
                break;
            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusal(details);
                break;
            case Category.ReasoningExtraction:
                text = HandleReasoningExtractionRefusal(details);
                break;
            case Category.GeneralHarms:
                text = HandleGeneralHarmsRefusal(details);
                break;
            default:
                text = "other";
                break;
        }

        int code;
        string hint;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                code = 1;
                hint = "cyber";
                break;
            case Category.Bio:
                (code, hint) = HandleBioRefusalInRun(details);
                break;
            case Category.FrontierLlm:
                (code, hint) = HandleFrontierLlmRefusalInRun(details);
                break;
            case Category.ReasoningExtraction:
                (code, hint) = HandleReasoningExtractionRefusalInRun(details);
                break;
            case Category.GeneralHarms:
                (code, hint) = HandleGeneralHarmsRefusalInRun(details);
                break;
            default:
                hint = "other";
                code = 2;
                break;
        }

        return text + code + hint;
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

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (int code, string hint) HandleBioRefusalInRun(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (int code, string hint) HandleFrontierLlmRefusalInRun(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (int code, string hint) HandleReasoningExtractionRefusalInRun(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (int code, string hint) HandleGeneralHarmsRefusalInRun(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");
}
