using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "cyber",
        Category.FrontierLlm => HandleFrontierLlmRefusalInRun(details),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInRun(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Number(Message message)
    {
        var why = message.StopDetails?.Category?.Value();
        switch (why)
        {
            case Category.Cyber:
                return 1;
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInNumber(message.StopDetails);
            default:
                return 0;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInNumber(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string HandleFrontierLlmRefusal(RefusalStopDetails details) => "frontier";

    public static class Nested
    {
        public static string Line(RefusalStopDetails d) => d.Category?.Value() switch
        {
            Category.Cyber => "cyber",
            Category.FrontierLlm => HandleFrontierLlmRefusalInLine(d),
            _ => "other",
        };

        /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
        /// <remarks>
        /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
        /// Retry at most once, on another model: the same model usually refuses again.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static string HandleFrontierLlmRefusalInLine(RefusalStopDetails details) =>
            throw new NotImplementedException("Handle frontier_llm refusals.");
    }
}
