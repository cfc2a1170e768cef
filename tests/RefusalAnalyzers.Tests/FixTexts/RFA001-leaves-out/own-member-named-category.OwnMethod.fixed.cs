using Anthropic.Core;
using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

public class Ticket(ApiEnum<string, Why>? category)
{
    public const Why Security = Why.Cyber;

    public ApiEnum<string, Why>? Category { get; } = category;

    public string Text()
    {
        switch (Category?.Value())
        {
            case Security:
                return "cyber";
            case Why.FrontierLlm:
                return HandleFrontierLlmRefusal();
            default:
                return "other";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public string Line => Category?.Value() switch { Why.Cyber => "cyber", Why.FrontierLlm => HandleFrontierLlmRefusalInLine(), _ => "other" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusalInLine() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Sample
{
    public static string Run(RefusalStopDetails details) => new Ticket(details.Category).Text();
}
