using Anthropic.Models.Messages;

namespace Rail;

public sealed record Stop(Category? Why, bool Again);

public static class Points
{
    public static int Parameter((Category Why, bool Again) pair) => pair switch
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.ReasoningExtraction, _) => 3,
        (Category.GeneralHarms, _) => 4,
        (Category.FrontierLlm, _) => HandleFrontierLlmRefusal(),
        _ => 0,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Guarded(Stop stop) => stop switch
    {
        (Category.Cyber, true) => 1,
        (Category.Cyber, _) => 10,
        (Category.Bio, var again) when again => 2,
        (Category.ReasoningExtraction, _) or (Category.GeneralHarms, _) or (Category.Bio, _) => 3,
        (Category.FrontierLlm, _) => HandleFrontierLlmRefusalInGuarded(),
        (_, true) => 4,
        _ => 0,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInGuarded() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static void Statement((bool Again, Category Why) pair)
    {
        switch (pair)
        {
            case (_, Category.Cyber):
                System.Console.WriteLine("cyber");
                break;
            case (_, Category.Bio):
            case (true, Category.ReasoningExtraction):
                System.Console.WriteLine("bio");
                break;
            case (_, Category.ReasoningExtraction or Category.GeneralHarms):
                System.Console.WriteLine("other");
                break;
            case (_, Category.FrontierLlm):
                HandleFrontierLlmRefusalInStatement();
                break;
            default:
                System.Console.WriteLine("unknown");
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInStatement() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
