using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    private const string Support = "support";

    public static async Task<string> Run(RefusalStopDetails details) =>
        All(details) + Some(details) + CatchAll(details.Category?.Value()) + await Wait(details) + Open(details) + OneLine(details) + new Desk().Ask(new Message2 { StopDetails = details });

    private static string All(RefusalStopDetails details) => details.Category?.Value() switch
    {
        // Security work is refused as well.
        Category.Cyber => HandleCyberRefusal(details), // as all are
        Category.Bio => HandleBioRefusal(details),
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        null => HandleUncategorizedRefusal(details),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details),
        Category.GeneralHarms => HandleGeneralHarmsRefusal(details),
        _ => HandleUnknownRefusal(details),
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal(RefusalStopDetails details) =>
        "none";

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        "declined";

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusal(RefusalStopDetails details) =>
        "declined";

    private static string Some(RefusalStopDetails details)
    {
        return details.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusalInSome(details),
            Category.FrontierLlm => HandleFrontierLlmRefusalInSome(details),
            Category.Bio => "life science",
            _ => "declined"
        };
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInSome(RefusalStopDetails details) =>
        string.Join(
            ", ",
            "verify",
            Support);

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInSome(RefusalStopDetails details) =>
        string.Join(
            ", ",
            "verify",
            Support);

    private static int CatchAll(Category? category) => category switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.FrontierLlm => HandleFrontierLlmRefusalInCatchAll(),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusalInCatchAll(),
        Category.GeneralHarms => HandleGeneralHarmsRefusalInCatchAll(),
        _ => 3,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInCatchAll() =>
        3;

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleReasoningExtractionRefusalInCatchAll() =>
        3;

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleGeneralHarmsRefusalInCatchAll() =>
        3;

    private static async Task<string> Wait(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => await HandleCyberRefusalInWait(details),
        Category.FrontierLlm => await HandleFrontierLlmRefusalInWait(details),
        _ => "no",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleCyberRefusalInWait(RefusalStopDetails details) =>
        AskAsync(1);

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInWait(RefusalStopDetails details) =>
        AskAsync(1);

    private static string Open(RefusalStopDetails details) => (details.Category ?? "bio").Value() switch
    {
        Category.Cyber => HandleCyberRefusalInOpen(details),
        Category.Bio => HandleBioRefusalInOpen(details),
        Category.FrontierLlm => HandleFrontierLlmRefusalInOpen(details),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusalInOpen(details),
        Category.GeneralHarms => HandleGeneralHarmsRefusalInOpen(details),
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInOpen(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInOpen(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOpen(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInOpen(RefusalStopDetails details) =>
        "a";

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInOpen(RefusalStopDetails details) =>
        "a";

    private static string OneLine(RefusalStopDetails details) => details.Category?.Raw() switch { "cyber" => HandleCyberRefusalInOneLine(details), "frontier_llm" => HandleFrontierLlmRefusalInOneLine(details), _ => "y" };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInOneLine(RefusalStopDetails details) =>
        "x";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOneLine(RefusalStopDetails details) =>
        "x";

    private static Task<string> AskAsync(int number) => Task.FromResult("asked " + number);
}

public sealed class Message2
{
    public RefusalStopDetails? StopDetails { get; init; }
}

public sealed class Desk
{
    private int _asked;

    public int Ask(Message2 message) => message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => HandleCyberRefusal(message.StopDetails),
        Category.Bio => HandleBioRefusal(message.StopDetails),
        Category.FrontierLlm => HandleFrontierLlmRefusal(message.StopDetails),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusal(message.StopDetails),
        Category.GeneralHarms => HandleGeneralHarmsRefusal(message.StopDetails),
        null => HandleUncategorizedRefusal(message.StopDetails),
        _ => HandleUnknownRefusal(message.StopDetails),
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private int HandleCyberRefusal(RefusalStopDetails details) =>
        ++_asked;

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private int HandleBioRefusal(RefusalStopDetails details) =>
        ++_asked;

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private int HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        ++_asked;

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private int HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        ++_asked;

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private int HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        ++_asked;

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private int HandleUncategorizedRefusal(RefusalStopDetails? details) =>
        ++_asked;

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private int HandleUnknownRefusal(RefusalStopDetails? details) =>
        ++_asked;
}
