using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details), Category.GeneralHarms => HandleGeneralHarmsRefusal(details), _ => "o" };

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

    public static int Number(Category category) { switch (category) { case Category.Cyber: return 1; case Category.Bio: return HandleBioRefusalInNumber(); case Category.FrontierLlm: return HandleFrontierLlmRefusalInNumber(); case Category.ReasoningExtraction: return HandleReasoningExtractionRefusalInNumber(); case Category.GeneralHarms: return HandleGeneralHarmsRefusalInNumber(); default: return 0; } }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleBioRefusalInNumber() =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInNumber() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleReasoningExtractionRefusalInNumber() =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleGeneralHarmsRefusalInNumber() =>
        throw new NotImplementedException("Handle general_harms refusals.");

    public static int Open(Category category) => category switch { Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm => HandleFrontierLlmRefusalInOpen(), Category.ReasoningExtraction => HandleReasoningExtractionRefusalInOpen(), Category.GeneralHarms => HandleGeneralHarmsRefusalInOpen(), (Category)(-1) => 3 };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInOpen() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleReasoningExtractionRefusalInOpen() =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleGeneralHarmsRefusalInOpen() =>
        throw new NotImplementedException("Handle general_harms refusals.");
}
