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
}

public class Braces(RefusalStopDetails details) : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" })
{
    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Inner
{
    public class Lines(RefusalStopDetails details)
        : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" })
    {
        /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
        /// <remarks>
        /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
        /// Retry at most once, on another model: the same model usually refuses again.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
            throw new NotImplementedException("Handle frontier_llm refusals.");
    }
}

public record Answer(string Text);

public sealed record Written(RefusalStopDetails Details) : Answer(Details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(Details), _ => "o" })
{
    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public class Generic<T>(RefusalStopDetails details) : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" })
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
}

public class Two(string first, string second)
{
    public string Text => first + second;
}

public class Pair(RefusalStopDetails details) : Two(
    details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" },
    details.Category?.Value() switch { Category.Cyber => "C", Category.Bio => "B", Category.FrontierLlm => HandleFrontierLlmRefusalInPair(details), _ => "O" })
{
    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInPair(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
