using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Again(details.Category?.Value()) + Replaced(details, new RefusalStopDetails { Explanation = "x", Category = Category.Bio });

    private static string Again(Category? c)
    {
        var tries = 0;
        while (true)
        {
            switch (c)
            {
                case Category.Cyber:
                    if (tries++ < 2)
                    {
                        continue;
                    }

                    return "cyber" + tries;
                case Category.Bio:
                    return "bio";
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusal();
                default:
                    return "other";
            }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    // What the category was read from is another one by then.
    private static string Replaced(RefusalStopDetails details, RefusalStopDetails other)
    {
        var c = details.Category?.Value();
        details = other;
        return c switch
        {
            Category.Cyber => "cyber",
            Category.Bio => "bio" + details.Explanation,
            Category.FrontierLlm => HandleFrontierLlmRefusalInReplaced(),
            _ => "other",
        };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInReplaced() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
