using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        var message = new Reply(details);
        NullLast(message);
        return string.Join("|", Branches(message), Guards(message), Operands(message), s_log);
    }

    private static string Branches(Reply message)
    {
        if (message.StopDetails?.Category?.Value() == Category.Cyber)
        {
            return "c";
        }
        else if (message.StopDetails?.Category?.Value() == Category.Bio)
        {
            return "b";
        }
        else if (message.StopDetails?.Category?.Value() == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusal(message.StopDetails);
        }
        else if (message.StopDetails?.Category?.Value() is null)
        {
            return "none";
        }
        else
        {
            return "o" + message.StopDetails.Type;
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

    private static string Guards(Reply message)
    {
        if (message.StopDetails?.Category?.Value() == Category.Cyber)
        {
            return "c";
        }

        if (message.StopDetails?.Category?.Value() == Category.Bio)
        {
            return "b";
        }

        if (message.StopDetails?.Category?.Value() == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInGuards(message.StopDetails);
        }

        if (message.StopDetails?.Category?.Value() is null)
        {
            return "none";
        }

        return "o" + message.StopDetails.Type;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInGuards(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Operands(Reply message) =>
        message.StopDetails?.Category?.Value() == Category.Cyber ? "c"
        : message.StopDetails?.Category?.Value() == Category.Bio ? "b"
        : message.StopDetails?.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInOperands(message.StopDetails)
        : message.StopDetails?.Category?.Value() is null ? "none"
        : "o" + message.StopDetails.Type;

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOperands(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static void NullLast(Reply message)
    {
        if (message.StopDetails?.Category?.Value() is Category.Cyber)
        {
            s_log += "same";
        }
        else if (message.StopDetails?.Category?.Value() is Category.Bio)
        {
            s_log += "same";
        }
        else if (message.StopDetails?.Category?.Value() is null)
        {
            s_log += "same";
        }
        else
        {
            s_log += "same";
        }
    }
}

public sealed record Reply(RefusalStopDetails? StopDetails);
