using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        "" + Statement(details) + Expression(details) + Cast(details) + Text(details) + IsBio(details) + Named(details) + Assigned(details);

    private static int Statement(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            case Category.FrontierLlm: return 3;
            case Category.ReasoningExtraction: return 4;
            case Category.GeneralHarms: return 5;
            case null: return HandleUncategorizedRefusal(details);
            default: return 0;
        }
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUncategorizedRefusal(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals without a category.");

    private static int Expression(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => 1,
        Category.FrontierLlm => 3,
        null => HandleUncategorizedRefusalInExpression(details),
        _ => 0,
    };

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUncategorizedRefusalInExpression(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals without a category.");

    private static string Cast(RefusalStopDetails details) => (details.Category?.Value()) switch
    {
        Category.Cyber => "cyber",
        Category.FrontierLlm => "frontier",
        null => HandleUncategorizedRefusalInCast(details),
        _ => "other",
    };

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInCast(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals without a category.");

    private static string Text(RefusalStopDetails details)
    {
        var text = "";
        switch (details.Category?.Raw())
        {
            case "cyber":
                text = "c";
                break;
            case "frontier_llm":
                text = "f";
                break;
            case null:
                text = HandleUncategorizedRefusalInText(details);
                break;
            default:
                text = "o";
                break;
        }

        return text;
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInText(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals without a category.");

    private static bool IsBio(RefusalStopDetails details) => details.Category?.Value() == Category.Bio;

    private static string Named(RefusalStopDetails details) => $"declined: {details.Category?.Raw()}";

    private static string Assigned(RefusalStopDetails details)
    {
        Category? category = details.Category?.Value(); // may be null
        return category is Category.Bio ? "bio" : "other";
    }

    public static int Nested(Message message) => message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => 1,
        Category.FrontierLlm => 2,
        null => 3,
        _ => 0,
    };

    public static int Forced(Message message) => (message.StopDetails!.Category?.Value()) switch
    {
        Category.Cyber => 1,
        Category.FrontierLlm => 3,
        null => HandleUncategorizedRefusalInForced(message.StopDetails),
        _ => 0,
    };

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUncategorizedRefusalInForced(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals without a category.");

    public static string NoPlaceForNull(RefusalStopDetails details) => details.Category!.Raw();
}
