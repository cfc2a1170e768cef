using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", Paren(details), ParenInner(details), Lines(details), ParenMerged(details), ParenUniform(details), s_log);
    }

    private static string Paren(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c" : details.Category?.Value() == Category.Bio ? "b" : ("o");

    private static string ParenInner(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c" : (details.Category?.Value() == Category.Bio ? "b" : "o");

    private static string Lines(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() == Category.Bio ? "b"
        : ("o");

    private static string ParenMerged(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() == Category.Bio ? HandleBioRefusal(details)
        : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusal(details)
        : ("o");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        ("b");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        ("b");

    private static string ParenUniform(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? HandleCyberRefusalInParenUniform(details)
        : details.Category?.Value() == Category.Bio ? HandleBioRefusalInParenUniform(details)
        : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInParenUniform(details)
        : details.Category?.Value() == Category.ReasoningExtraction ? HandleReasoningExtractionRefusalInParenUniform(details)
        : details.Category?.Value() == Category.GeneralHarms ? HandleGeneralHarmsRefusalInParenUniform(details)
        : details.Category?.Value() == null ? HandleUncategorizedRefusalInParenUniform(details)
        : HandleUnknownRefusalInParenUniform(details);

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInParenUniform(RefusalStopDetails details) =>
        "c";

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInParenUniform(RefusalStopDetails details) =>
        ("c");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInParenUniform(RefusalStopDetails details) =>
        ("c");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInParenUniform(RefusalStopDetails details) =>
        ("c");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInParenUniform(RefusalStopDetails details) =>
        ("c");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInParenUniform(RefusalStopDetails details) =>
        ("c");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInParenUniform(RefusalStopDetails details) =>
        ("c");
}
