using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Guards(details.Category?.Value()) + Chain(details.Category?.Value()) + Conditional(details.Category?.Value());

    private static string Guards(Category? c)
    {
        if (c is Category.Cyber)
        {
            return "cyber";
        }

        if (c is Category.Bio)
        {
            return "bio";
        }

        if (c is Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusal();
        }

        return "other";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Chain(Category? c)
    {
        if (c is Why.Cyber)
        {
            return "cyber";
        }
        else if (c is Why.Bio)
        {
            return "bio";
        }
        else if (c is Why.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInChain();
        }
        else
        {
            return "other";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInChain() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Conditional(Category? c) => c is Category.Cyber ? "cyber" : c is Category.Bio ? "bio" : c is Category.FrontierLlm ? HandleFrontierLlmRefusalInConditional() : "other";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInConditional() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
