using System;
using Anthropic.Models.Messages;

namespace Ferry;

public sealed class RefusedException(Category why) : Exception
{
    public Category Why { get; } = why;
}

public abstract record Outcome(string Id);

public sealed record Late(string Id) : Outcome(Id);

public record Turned(string Id, Category Why) : Outcome(Id);

public sealed record TurnedAgain(string Id, Category Why, int Times) : Turned(Id, Why);

public static class Piers
{
    public static int Code(Exception exception) => exception switch
    {
        TimeoutException => 1,
        RefusedException { Why: Category.Cyber } => 2,
        RefusedException { Why: Category.Bio } => 3,
        RefusedException { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 5,
        RefusedException { Why: Category.FrontierLlm } => HandleFrontierLlmRefusal(exception),
        RefusedException => 6,
        _ => 7,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusal(Exception exception) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Position(Outcome outcome)
    {
        switch (outcome)
        {
            case Late:
                return "late";
            case Turned(_, Category.Cyber):
                return "cyber";
            case Turned(_, Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms):
                return "other";
            case Turned(_, Category.FrontierLlm):
                return HandleFrontierLlmRefusalInPosition();
            default:
                return "unknown";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInPosition() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Inherited(TurnedAgain again) => again switch
    {
        (_, Category.Cyber, _) => 1,
        (_, Category.Bio, _) => 2,
        (_, Category.ReasoningExtraction or Category.GeneralHarms, _) => 4,
        (_, Category.FrontierLlm, _) => HandleFrontierLlmRefusalInInherited(),
        _ => 5,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInInherited() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
