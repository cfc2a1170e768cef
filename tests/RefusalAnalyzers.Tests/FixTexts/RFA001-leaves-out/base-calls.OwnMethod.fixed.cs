using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => new Answer(details).Text;
}

public class Reply(string text)
{
    public string Text => text;
}

public class Answer(RefusalStopDetails details) : Reply(details.Category?.Value() switch
{
    Category.Cyber => "c",
    Category.Bio => "b",
    Category.FrontierLlm => HandleFrontierLlmRefusal(details),
    _ => "o",
})
{
    public int Number => 1;

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
