using System;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    public static async Task<string> Run(RefusalStopDetails details) =>
        OneLine(details) + Lines(details) + Throws(details.Category?.Value() ?? Category.GeneralHarms) + await Waits(details) + Wire(details) + Shared(details);

    private static string OneLine(RefusalStopDetails details) => details.Category == Category.Cyber ? HandleCyberRefusal(details) : details.Category == Category.Bio ? HandleBioRefusal(details) : details.Category == Category.FrontierLlm ? HandleFrontierLlmRefusal(details) : details.Category == Category.ReasoningExtraction ? HandleReasoningExtractionRefusal(details) : details.Category == Category.GeneralHarms ? HandleGeneralHarmsRefusal(details) : details.Category == null ? HandleUncategorizedRefusal(details) : HandleUnknownRefusal(details);

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusal(RefusalStopDetails details) =>
        "a";

    private static string Lines(RefusalStopDetails details) =>
        details.Category?.Value() is Category.Cyber
            ? HandleCyberRefusalInLines(details)
            : details.Category?.Value() is Category.FrontierLlm ? HandleFrontierLlmRefusalInLines(details)
            : details.Category?.Value() is Category.Bio
                ? "bio"
                : "other";

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInLines(RefusalStopDetails details) =>
        "security";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInLines(RefusalStopDetails details) =>
        "security";

    private static string Throws(Category category) =>
        category == Category.Bio ? "bio"
        : category == Category.FrontierLlm ? HandleFrontierLlmRefusalInThrows()
        : category == Category.Cyber ? HandleCyberRefusalInThrows()
        : category == Category.ReasoningExtraction || category == Category.GeneralHarms ? "others"
        : throw new InvalidOperationException();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInThrows() =>
        "training";

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInThrows() =>
        "training";

    private static async Task<string?> Waits(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? await HandleCyberRefusalInWaits(details)
        : details.Category?.Value() == Category.FrontierLlm ? await HandleFrontierLlmRefusalInWaits(details)
        : null;

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string?> HandleCyberRefusalInWaits(RefusalStopDetails details) =>
        Answer("a");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string?> HandleFrontierLlmRefusalInWaits(RefusalStopDetails details) =>
        Answer("a");

    private static string Wire(RefusalStopDetails details)
    {
        var raw = details.Category?.Raw();
        return raw == "cyber" ? "x" : raw == "bio" ? HandleBioRefusalInWire(details) : raw == "frontier_llm" ? HandleFrontierLlmRefusalInWire(details) : "z";
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInWire(RefusalStopDetails details) =>
        "y";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInWire(RefusalStopDetails details) =>
        "y";

    private static int Shared(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? 1 : (details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInShared(details) : details.Category?.Value() == Category.Bio ? HandleBioRefusalInShared(details) : details.Category?.Value() == Category.ReasoningExtraction ? HandleReasoningExtractionRefusalInShared(details) : details.Category?.Value() == Category.GeneralHarms ? HandleGeneralHarmsRefusalInShared(details) : 2);

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInShared(RefusalStopDetails details) =>
        2;

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleBioRefusalInShared(RefusalStopDetails details) =>
        2;

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleReasoningExtractionRefusalInShared(RefusalStopDetails details) =>
        2;

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleGeneralHarmsRefusalInShared(RefusalStopDetails details) =>
        2;

    private static Task<string?> Answer(string? text) => Task.FromResult(text);
}
