using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(Message message) => new Service("n", "s").Text(message) + new Service("n", "s").Arm(message);
}

public class Service(string name, string suffix)
{
    public string Text(Message message) => message.StopReason == StopReason.Refusal ? message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => HandleCyberRefusal(message.StopDetails),
        Category.Bio => HandleBioRefusal(message.StopDetails),
        Category.FrontierLlm => HandleFrontierLlmRefusal(message.StopDetails),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusal(message.StopDetails),
        Category.GeneralHarms => HandleGeneralHarmsRefusal(message.StopDetails),
        null => HandleUncategorizedRefusal(message.StopDetails),
        _ => HandleUnknownRefusal(message.StopDetails),
    } : "ok";

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleCyberRefusal(RefusalStopDetails details) =>
        name + suffix;

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleBioRefusal(RefusalStopDetails details) =>
        name + suffix;

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        name + suffix;

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        name + suffix;

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        name + suffix;

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleUncategorizedRefusal(RefusalStopDetails? details) =>
        name + suffix;

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleUnknownRefusal(RefusalStopDetails details) =>
        name + suffix;

    public string Arm(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusalInArm(message.StopDetails),
            Category.Bio => HandleBioRefusalInArm(message.StopDetails),
            Category.FrontierLlm => HandleFrontierLlmRefusalInArm(message.StopDetails),
            Category.ReasoningExtraction => HandleReasoningExtractionRefusalInArm(message.StopDetails),
            Category.GeneralHarms => HandleGeneralHarmsRefusalInArm(message.StopDetails),
            null => HandleUncategorizedRefusalInArm(message.StopDetails),
            _ => HandleUnknownRefusalInArm(message.StopDetails),
        },
        _ => "ok",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleCyberRefusalInArm(RefusalStopDetails details) =>
        name;

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleBioRefusalInArm(RefusalStopDetails details) =>
        name;

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusalInArm(RefusalStopDetails details) =>
        name;

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleReasoningExtractionRefusalInArm(RefusalStopDetails details) =>
        name;

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleGeneralHarmsRefusalInArm(RefusalStopDetails details) =>
        name;

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleUncategorizedRefusalInArm(RefusalStopDetails? details) =>
        name;

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleUnknownRefusalInArm(RefusalStopDetails details) =>
        name;
}
