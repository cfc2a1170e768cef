using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => If(details) + Guards(details) + Conditional(details) + Assign(details.Category?.Value()) + Short(details.Category?.Value()) + Open(details);

    private static string If(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            return "cyber";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            return "bio";
        }

        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusal(details);
        }
        // The rest.
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
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Guards(RefusalStopDetails details)
    {
        var c = details.Category?.Value();
        if (c is null) return "none";
        if (c == Category.Cyber) return "cyber";
        if (c == Category.Bio) return "bio";
        if (c == Category.FrontierLlm) return HandleFrontierLlmRefusalInGuards(details);
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

    private static string Conditional(RefusalStopDetails details) =>
        details.Category == Category.Cyber ? "cyber"
        : details.Category == Category.Bio ? "bio"
        : details.Category == Category.FrontierLlm ? HandleFrontierLlmRefusalInConditional(details)
        : "other";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInConditional(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Assign(Category? c) {
        string text;
        if (c is Category.Cyber or Category.GeneralHarms) {
            text = "cyber";
        } else if (c is Category.Bio) {
            text = "bio";
        } else if (c is Category.FrontierLlm) {
            text = HandleFrontierLlmRefusalInAssign();
        } else {
            text = "other";
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInAssign() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Short(Category? c)
    {
        var text = "";
        if (c == Category.Cyber) text += "c"; else if (c == Category.Bio) text += "b"; else if (c == Category.FrontierLlm) HandleFrontierLlmRefusalInShort(); else text += "o";
        foreach (var i in new[] { 1, 2 })
        {
            if (c == Category.Cyber)
            {
                continue;
            }

            if (Category.Bio == c)
            {
                text += i;
                continue;
            }

            if (c == Category.FrontierLlm)
            {
                HandleFrontierLlmRefusalInShort();
                continue;
            }

            text += "x";
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInShort() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Open(RefusalStopDetails details)
    {
        var text = "";
        if (details.Category == "cyber")
            text += "c";
        else if (details.Category == "bio")
            text += "b";
        else if (details.Category == "frontier_llm")
            HandleFrontierLlmRefusalInOpen(details);

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInOpen(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
