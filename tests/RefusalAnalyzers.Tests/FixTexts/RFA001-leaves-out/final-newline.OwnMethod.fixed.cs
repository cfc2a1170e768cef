using Anthropic.Models.Messages;

static class Line { static int Of(Category c) => c switch { Category.Cyber => 1, Category.FrontierLlm => HandleFrontierLlmRefusal(), _ => 0 }; static int Too(Category c) => c switch { Category.Cyber => 1, Category.FrontierLlm => HandleFrontierLlmRefusalInToo(), _ => 0 };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInToo() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
static class End
{
    static int Of(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.FrontierLlm => HandleFrontierLlmRefusal(),
        _ => 0,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}