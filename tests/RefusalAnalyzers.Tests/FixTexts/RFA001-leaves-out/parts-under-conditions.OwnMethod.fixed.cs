using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var incident = new Incident(details.Category?.Value(), true);
        return string.Join("|", Guarded(details, true), Tuple(details, true), Statement(details, 1), Relational(incident), Property(incident, true), Constants(incident));
    }

    private static string Guarded(RefusalStopDetails details, bool retry) => (details.Category?.Value(), retry) switch
    {
        (Category.Cyber, _) when retry => "c",
        (Category.Bio, _) when retry => "b",
        (Category.FrontierLlm, _) => HandleFrontierLlmRefusal(details),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Tuple(RefusalStopDetails details, bool retry) => (details.Category?.Value(), retry) switch
    {
        (Category.Cyber, true) => "c",
        (Category.Bio, false) => "b",
        (Category.FrontierLlm, _) => HandleFrontierLlmRefusalInTuple(details),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInTuple(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Statement(RefusalStopDetails details, int attempt)
    {
        switch (attempt, details.Category?.Value())
        {
            case (1, Category.Cyber):
                return "c";
            case (2, Category.Cyber):
                return "cc";
            case (> 3, Category.Bio):
                return "b";
            case (_, Category.FrontierLlm):
                return HandleFrontierLlmRefusalInStatement(details);
            default:
                return "o";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInStatement(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Relational(Incident incident) => incident switch
    {
        { Reason: >= Category.GeneralHarms } => "g",
        { Reason: Category.FrontierLlm } => HandleFrontierLlmRefusalInRelational(incident),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInRelational(Incident incident) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Property(Incident incident, bool retry) => incident switch
    {
        { Reason: Category.Cyber } when retry => "c",
        { Reason: Category.Bio } when !retry => "b",
        { Reason: Category.FrontierLlm } => HandleFrontierLlmRefusalInProperty(incident),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInProperty(Incident incident) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Constants(Incident incident) => incident switch
    {
        { Reason: Category.Cyber, Flag: true } => "c",
        { Flag: false, Reason: Category.Bio } => "b",
        { Reason: Category.FrontierLlm } => HandleFrontierLlmRefusalInConstants(incident),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInConstants(Incident incident) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public sealed record Incident(Category? Reason, bool Flag);
