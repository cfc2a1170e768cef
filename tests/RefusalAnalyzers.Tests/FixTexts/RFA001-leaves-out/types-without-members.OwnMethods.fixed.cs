using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        string.Join("|", new Semicolon(details).Text, new Braces(details).Text, new Inner.Lines(details).Text, new Written(details).Text, new Generic<string>(details).Text, new Pair(details).Text);
}

public class Reply(string text)
{
    public string Text => text;
}

public class Semicolon(RefusalStopDetails details) : Reply(details.Category?.Value() switch
{
    Category.Cyber => "c",
    Category.Bio => "b",
    Category.FrontierLlm => HandleFrontierLlmRefusal(details),
    Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details),
    Category.GeneralHarms => HandleGeneralHarmsRefusal(details),
    _ => "o",
})
{
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
}

public class Braces(RefusalStopDetails details) : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details), Category.GeneralHarms => HandleGeneralHarmsRefusal(details), _ => "o" })
{
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
}

public static class Inner
{
    public class Lines(RefusalStopDetails details)
        : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details), Category.GeneralHarms => HandleGeneralHarmsRefusal(details), _ => "o" })
    {
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
    }
}

public record Answer(string Text);

public sealed record Written(RefusalStopDetails Details) : Answer(Details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(Details), Category.ReasoningExtraction => HandleReasoningExtractionRefusal(Details), Category.GeneralHarms => HandleGeneralHarmsRefusal(Details), _ => "o" })
{
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
}

public class Generic<T>(RefusalStopDetails details) : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details), Category.GeneralHarms => HandleGeneralHarmsRefusal(details), _ => "o" })
    where T : class
{
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
}

public class Two(string first, string second)
{
    public string Text => first + second;
}

public class Pair(RefusalStopDetails details) : Two(
    details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details), Category.GeneralHarms => HandleGeneralHarmsRefusal(details), _ => "o" },
    details.Category?.Value() switch { Category.Cyber => "C", Category.Bio => "B", Category.FrontierLlm => HandleFrontierLlmRefusalInPair(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusalInPair(details), Category.GeneralHarms => HandleGeneralHarmsRefusalInPair(details), _ => "O" })
{
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

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInPair(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInPair(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInPair(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");
}
