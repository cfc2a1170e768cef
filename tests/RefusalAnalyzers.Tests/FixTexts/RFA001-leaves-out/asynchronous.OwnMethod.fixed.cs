using Anthropic.Models.Messages;

public static class Sample
{
    public static async Task<string> Run(RefusalStopDetails details)
    {
        var first = details.Category?.Value() switch
        {
            Category.Cyber => await Say("cyber"),
            Category.FrontierLlm => await HandleFrontierLlmRefusal(details),
            _ => await Say("other"),
        };
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                await Task.Yield();
                break;
            case Category.FrontierLlm:
                await HandleFrontierLlmRefusalInRun(details);
                break;
            default:
                await Task.Delay(0);
                break;
        }

        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return first + await Say("cyber");
            case Category.Bio:
                return await Say("bio");
            case Category.FrontierLlm:
                return await HandleFrontierLlmRefusalInRun2(details);
            default:
                return "other";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleFrontierLlmRefusalInRun(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInRun2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static async ValueTask<int> Number(Category category)
    {
        await Task.Yield();
        switch (category)
        {
            case Category.Cyber:
                return await Task.FromResult(1);
            case Category.FrontierLlm:
                return await HandleFrontierLlmRefusalInNumber();
            default:
                return 0;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<int> HandleFrontierLlmRefusalInNumber() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static Task<string> Plain(Category category) => category switch
    {
        Category.Cyber => Say("cyber"),
        Category.FrontierLlm => HandleFrontierLlmRefusalInPlain(),
        _ => Say("other"),
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInPlain() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static Task<string> Say(string text) => Task.FromResult(text);
}
