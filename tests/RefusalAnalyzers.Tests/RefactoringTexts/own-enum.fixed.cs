using Microsoft.Extensions.Logging;

public enum RefusalKind
{
    None,
    Cyber,
    Bio,
    FrontierLlm,
}

public class Desk
{
    public static string Reply(RefusalKind kind, ILogger logger)
    {
        logger.LogWarning("Claude declined the request: category {Category}.", kind);
        switch (kind)
        {
            case RefusalKind.Cyber:
                HandleCyberRefusal();
                break;
            case RefusalKind.Bio:
                HandleBioRefusal();
                break;
            case RefusalKind.FrontierLlm:
                HandleFrontierLlmRefusal();
                break;
            default:
                HandleUnknownRefusal();
                break;
        }

        return "declined: " + kind;
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusal()
    {
        // TODO: Retry once on another model, or apply to the Cyber Verification Program.
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusal()
    {
        // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal()
    {
        // TODO: Retry at most once, on another model: the same model usually refuses again.
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusal()
    {
        // TODO: Log its name, and treat it like a refusal without a category until you know more.
    }
}
