using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log = "";
        await Uniform(details);
        await Chain(details);
        return string.Join("|", s_log);
    }

    private static Task<int> Count(string text) => Task.FromResult((s_log += text).Length);

    private static async Task Uniform(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                await HandleCyberRefusal(details);
                break;
            case Category.Bio:
                await HandleBioRefusal(details);
                break;
            case Category.FrontierLlm:
                await HandleFrontierLlmRefusal(details);
                break;
            case Category.ReasoningExtraction:
                await HandleReasoningExtractionRefusal(details);
                break;
            case Category.GeneralHarms:
                await HandleGeneralHarmsRefusal(details);
                break;
            case null:
                await HandleUncategorizedRefusal(details);
                break;
            default:
                await HandleUnknownRefusal(details);
                break;
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleCyberRefusal(RefusalStopDetails details) =>
        Count("same");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleBioRefusal(RefusalStopDetails details) =>
        Count("same");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        Count("same");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        Count("same");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        Count("same");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleUncategorizedRefusal(RefusalStopDetails details) =>
        Count("same");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleUnknownRefusal(RefusalStopDetails details) =>
        Count("same");

    private static async Task Chain(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber)
        {
            await HandleCyberRefusalInChain(details);
        }
        else if (details.Category?.Value() is Category.FrontierLlm)
        {
            await HandleFrontierLlmRefusalInChain(details);
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            await Count("b");
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleCyberRefusalInChain(RefusalStopDetails details) =>
        Count("cf");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleFrontierLlmRefusalInChain(RefusalStopDetails details) =>
        Count("cf");
}
