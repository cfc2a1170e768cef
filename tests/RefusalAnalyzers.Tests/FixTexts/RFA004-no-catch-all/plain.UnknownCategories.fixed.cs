using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.GeneralHarms:
                return "known";
            case Category.FrontierLlm:
            case Category.ReasoningExtraction:
                return "more";
            case null:
                break;
            default:
                HandleUnknownRefusal(details);
                break;
        }

        return "other";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    public static int Number(Category category) => category switch
    {
        Category.Cyber or Category.Bio => 1,
        Category.GeneralHarms => 2,
        Category.FrontierLlm or Category.ReasoningExtraction => 3,
        _ => HandleUnknownRefusalInNumber()
    };

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUnknownRefusalInNumber() =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    public static string Text(Message message)
    {
        var text = "none";
        switch (message.StopDetails?.Category?.Raw())
        {
            case "cyber": text = "c"; break;
            case "frontier_llm": text = "f"; break;
            case not (null or "bio" or "reasoning_extraction" or "general_harms"): text = HandleUnknownRefusalInText(message.StopDetails); break;
        }

        return text;
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInText(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    public static int Local(Message message)
    {
        var category = message.StopDetails?.Category?.Value();
        return category switch { Category.Cyber => 1, Category.FrontierLlm => 2, null => 0, _ => HandleUnknownRefusalInLocal(message.StopDetails) };
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUnknownRefusalInLocal(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");
}
