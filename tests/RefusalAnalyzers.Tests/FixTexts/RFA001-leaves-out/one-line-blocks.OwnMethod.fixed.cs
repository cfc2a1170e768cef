using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        return string.Join("|", Behind(category), Before(category), InBraces(category), Guarded(category, details.Explanation is null), Deeper(category), Void(category));
    }

    private static int Behind(Category? category)
    {
        if (category == Category.Cyber)
        {
            return 1;
        }
        else { if (category == Category.Bio) return 2; else if (category == Category.FrontierLlm) return HandleFrontierLlmRefusal(); }

        return 3;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static int Before(Category? category)
    {
        if (category == Category.Cyber)
            return 1;
        else { if (category == Category.Bio) return 2; else if (category == Category.FrontierLlm) return HandleFrontierLlmRefusalInBefore(); else return 3; }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInBefore() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static int InBraces(Category? category)
    {
        if (category == Category.Cyber)
        {
            return 1;
        }
        else { if (category == Category.Bio) { return 2; } else if (category == Category.FrontierLlm) { return HandleFrontierLlmRefusalInInBraces(); } else { return 3; } }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInInBraces() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static int Guarded(Category? category, bool isShort)
    {
        if (category == Category.Cyber)
        {
            return 1;
        }
        else { if (category == Category.Bio) return 2; else if (category == Category.FrontierLlm) return HandleFrontierLlmRefusalInGuarded(); else if (isShort) return 4; }

        return 3;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInGuarded() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static int Deeper(Category? category)
    {
        if (category == Category.Cyber) { return 1; }
        else { if (category == Category.Bio) { return 2; } else if (category == Category.FrontierLlm) { return HandleFrontierLlmRefusalInDeeper(); } /* nobody else */ }
        return 3;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInDeeper() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Void(Category? category)
    {
        var log = "";
        if (category == Category.Cyber)
        {
            log += "1";
        }
        else { if (category == Category.Bio) log += "2"; else if (category == Category.FrontierLlm) HandleFrontierLlmRefusalInVoid(); }

        return log;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInVoid() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
