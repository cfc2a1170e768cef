using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        Recursive(details) + Nullable(details) + Chain(details) + Values(details) + Guards(details) + Nested(new Message2(details)) + Switch(details) + Deep(new Message2(details));

    public record Message2(RefusalStopDetails? StopDetails);

    private static string Recursive(RefusalStopDetails details)
    {
        if (details is { Category: { } c })
        {
            return c.Value() switch
            {
                Category.Cyber => "cyber",
                Category.Bio => "bio",
                Category.FrontierLlm => HandleFrontierLlmRefusal(details),
                _ => "other",
            };
        }

        return "none";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Nullable(RefusalStopDetails details)
    {
        if (details.Category is { } c)
        {
            switch (c.Value())
            {
                case Category.Cyber:
                    return "cyber";
                case Category.Bio:
                    return "bio";
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusalInNullable(details);
            }
        }

        return "none";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInNullable(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Chain(RefusalStopDetails details)
    {
        if (details.Category is { } c && c == Category.Cyber)
        {
            return "cyber";
        }
        else if (details.Category is { } c2 && c2 == Category.Bio)
        {
            return "bio";
        }
        else if (details.Category == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInChain(details);
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
    private static string HandleFrontierLlmRefusalInChain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Values(RefusalStopDetails details) =>
        details.Category?.Value() is { } a && a == Category.Cyber ? "cyber" : details.Category?.Value() is { } b && b == Category.Bio ? "bio" : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInValues(details) : "other";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInValues(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Guards(RefusalStopDetails details)
    {
        if (details is { Category: { } c } && c == Category.Cyber) return "cyber";
        if (details is { Category: { } c2 } && c2 == Category.Bio) return "bio";
        if (details.Category == Category.FrontierLlm) return HandleFrontierLlmRefusalInGuards(details);
        return "other";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInGuards(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Nested(Message2 message)
    {
        if (message is { StopDetails: { Category: { } c } })
        {
            return c.Value() switch { Category.Cyber => "cyber", Category.Bio => "bio", Category.FrontierLlm => HandleFrontierLlmRefusalInNested(message.StopDetails), _ => "other" };
        }

        return "none";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInNested(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Deep(Message2 message)
    {
        if (message.StopDetails is { Category: { } c } d)
        {
            return d.Explanation + (c.Value() switch { Category.Cyber => "cyber", Category.Bio => "bio", Category.FrontierLlm => HandleFrontierLlmRefusalInDeep(d), _ => "other" });
        }

        return "none";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInDeep(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Switch(RefusalStopDetails details)
    {
        switch (details)
        {
            case { Category: { } c }:
                return c.Value() switch { Category.Cyber => "cyber", Category.Bio => "bio", Category.FrontierLlm => HandleFrontierLlmRefusalInSwitch(details), _ => "other" };
            default:
                return "none";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInSwitch(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
