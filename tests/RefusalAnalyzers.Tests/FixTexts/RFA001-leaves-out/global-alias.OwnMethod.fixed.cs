global using Category = Anthropic.Models.Messages.Category;
global using Details = Anthropic.Models.Messages.RefusalStopDetails;

public static class Sample
{
    // The neighbours are words: only the name around can be taken.
    public static string Run(Details details) => Tuple(details) + details.ID();

    private static string ID(this Details details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        null => "n",
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(Details details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Tuple(Details details)
    {
        var category = details.Category?.Value();
        return category switch { >= Category.Cyber and <= Category.Bio => "cb", Category.FrontierLlm => HandleFrontierLlmRefusalInTuple(details), _ => "o" };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInTuple(Details details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
