// option: refusal_analyzers.handler_name = On{Category}
using static Anthropic.Models.Messages.Category;
using Cat = Anthropic.Models.Messages.Category;
using A = Anthropic.Models.Messages;
using RefusalStopDetails = Anthropic.Models.Messages.RefusalStopDetails;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Static(details) + Alias(details) + NamespaceAlias(details) + Global(details) + Full(details) + Or(details) + Tests(details) + Mixed(details);

    private static string Static(RefusalStopDetails details) => details.Category?.Value() switch { Cyber => "c", FrontierLlm => OnFrontierLlm(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string OnFrontierLlm(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Alias(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Cat.Cyber:
                return "c";
            case Cat.FrontierLlm:
                return OnFrontierLlmInAlias(details);
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
    private static string OnFrontierLlmInAlias(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string NamespaceAlias(RefusalStopDetails details) => details.Category?.Value() switch { A.Category.Cyber => "c", A.Category.FrontierLlm => OnFrontierLlmInNamespaceAlias(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string OnFrontierLlmInNamespaceAlias(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Global(RefusalStopDetails details) => details.Category?.Value() switch { global::Anthropic.Models.Messages.Category.Cyber => "c", global::Anthropic.Models.Messages.Category.FrontierLlm => OnFrontierLlmInGlobal(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string OnFrontierLlmInGlobal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Full(RefusalStopDetails details) => details.Category?.Value() switch { Anthropic.Models.Messages.Category.Cyber => "c", Anthropic.Models.Messages.Category.FrontierLlm => OnFrontierLlmInFull(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string OnFrontierLlmInFull(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Or(RefusalStopDetails details) => details.Category?.Value() switch { Cat.Cyber or Cat.Bio => "c", Cat.FrontierLlm => OnFrontierLlmInOr(details), not (Cat.GeneralHarms or null) => "o", _ => "x" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string OnFrontierLlmInOr(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static bool Tests(RefusalStopDetails details) => details.Category?.Value() is Cyber or Bio || details.Category?.Raw() is "cyber" or "bio";

    private static string Mixed(RefusalStopDetails details) => details.Category?.Value() switch { (Cyber) => "c", (Cat.Bio or Cat.GeneralHarms) => "b", FrontierLlm => OnFrontierLlmInMixed(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string OnFrontierLlmInMixed(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
