using Anthropic.Models.Messages;

public interface IDesk
{
    RefusalStopDetails? Details { get; }

    string Text => Details?.Category?.Value() switch { Category.Cyber => "cyber", Category.FrontierLlm => HandleFrontierLlmRefusal(Details), _ => "other" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public record struct Desk(RefusalStopDetails Details)
{
    public Desk(Category category, int number)
        : this(category switch { Category.Cyber => new() { Category = category, Explanation = "" }, Category.FrontierLlm => HandleFrontierLlmRefusal(), _ => throw new InvalidOperationException() })
    {
        Number = number;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static RefusalStopDetails HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public int Number { get; init; } = 1;

    public readonly string Text
    {
        get
        {
            switch (Details.Category?.Value())
            {
                case Category.Cyber:
                    return "cyber";
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusalInText(Details);
                default:
                    return "other";
            }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public string this[int index] => Details.Category?.Value() switch
    {
        Category.Cyber => "cyber",
        Category.FrontierLlm => HandleFrontierLlmRefusalInIndexer(Details),
        _ => "other",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInIndexer(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public partial class Fields<TItem>
    where TItem : class, new()
{
    private readonly Func<RefusalStopDetails, string> _text = details => details.Category?.Value() switch { Category.Cyber => "cyber", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "other" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public TResult Get<TResult>(Category category, TResult cyber, Func<TResult> other)
        where TResult : class => category switch
    {
        Category.Cyber => cyber,
        Category.FrontierLlm => HandleFrontierLlmRefusalInGet<TResult>(),
        _ => other(),
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static TResult HandleFrontierLlmRefusalInGet<TResult>() where TResult : class =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public TItem? Item(Category? category)
    {
        TItem? Local()
        {
            switch (category)
            {
                case Category.Cyber:
                    return null;
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusalInItem();
                default:
                    return new TItem();
            }
        }

        return Local();
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static TItem? HandleFrontierLlmRefusalInItem() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
