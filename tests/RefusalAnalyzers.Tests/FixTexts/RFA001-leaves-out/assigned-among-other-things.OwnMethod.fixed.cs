using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", Comment(details), OneLine(details), Braces(details), Before(details), Nested(details), Chain(details), s_log);
    }

    private static string s_log = "";

    private static string Comment(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                // Security.
                r = "c";
                break;
            case Category.FrontierLlm:
                r = HandleFrontierLlmRefusal(details);
                break;
            default:
                r = "o";
                break;
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string OneLine(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber: r = "c"; break;
            case Category.Bio: r="b"; break;
            case Category.FrontierLlm: r = HandleFrontierLlmRefusalInOneLine(details); break;
            default: r = "o"; break;
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOneLine(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Braces(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            {
                r = "c";
                break;
            }
            case Category.Bio:
            {
                r = "b";
            }

            break;
            case Category.FrontierLlm:
                r = HandleFrontierLlmRefusalInBraces(details);
                break;
            default:
                r = "o";
                break;
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInBraces(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Before(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log += "cyber";
                r = "c";
                break;
            case Category.FrontierLlm:
                r = HandleFrontierLlmRefusalInBefore(details);
                break;
            default:
                r = "o";
                s_log += "other";
                break;
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInBefore(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Nested(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                r = "c";
                break;
            case Category.FrontierLlm:
                r = HandleFrontierLlmRefusalInNested(details);
                break;
            default:
                if (s_log.Length > 3)
                {
                    r = "long";
                }
                else
                {
                    r = "o";
                }

                break;
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInNested(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Chain(RefusalStopDetails details)
    {
        var r = "none";
        if (details.Category?.Value() == Category.Cyber)
        {
            // Security.
            r = "c";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            s_log += "bio";
            r = "b";
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            r = HandleFrontierLlmRefusalInChain(details);
        }
        else
        {
            r = "o";
        }

        return r;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInChain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
