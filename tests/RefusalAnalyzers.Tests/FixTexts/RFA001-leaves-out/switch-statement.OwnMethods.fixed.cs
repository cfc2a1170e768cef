using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log += "cyber";
                break;

            case Category.Bio:
            {
                s_log += "bio";
                break;
            }

            case Category.FrontierLlm:
                HandleFrontierLlmRefusal(details);
                break;

            case Category.ReasoningExtraction:
                HandleReasoningExtractionRefusal(details);
                break;

            case Category.GeneralHarms:
                HandleGeneralHarmsRefusal(details);
                break;

            // Everything else.
            default:
                s_log += "other";
                break;
        }

        return s_log;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static void After()
    {
    }
}
