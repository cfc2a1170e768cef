using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Stable = Anthropic.Models.Messages.Category;

public static class Sample
{
    private const Stable Security = Stable.Cyber;
    private const Anthropic.Models.Beta.Messages.Category BetaSecurity = (Anthropic.Models.Beta.Messages.Category)0;

    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Security => "cyber",
        Stable.FrontierLlm => HandleFrontierLlmRefusal(details),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Beta(BetaRefusalStopDetails details) => details.Category?.Value() switch
    {
        BetaSecurity => "cyber",
        Anthropic.Models.Beta.Messages.Category.FrontierLlm => HandleFrontierLlmRefusalInBeta(details),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInBeta(BetaRefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
