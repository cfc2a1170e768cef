using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        Bare(details.Category?.Value()).GetAwaiter().GetResult();
        return s_log + Counted(details.Category?.Value()).GetAwaiter().GetResult() + Filled(details.Category?.Value()).Length + Pick(details.Category?.Value(), "a", "b");
    }

    private static async Task Note(string text)
    {
        await Task.Yield();
        s_log = text;
    }

    private static async Task Bare(Category? c)
    {
        switch (c)
        {
            case Category.Cyber:
                await Note("cyber");
                break;
            case Category.Bio:
                await Note("bio");
                break;
            case Category.FrontierLlm:
                await HandleFrontierLlmRefusal();
                break;
            default:
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static async Task<int> Counted(Category? c)
    {
        switch (c)
        {
            case Category.Cyber:
                await Note("cyber");
                return 1;
            case Category.Bio:
                await Note("bio");
                return 2;
            case Category.FrontierLlm:
                return await HandleFrontierLlmRefusalInCounted();
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
    private static Task<int> HandleFrontierLlmRefusalInCounted() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Filled(Category? c)
    {
        string? text = null;
        switch (c)
        {
            case Category.Cyber:
                text = "cyber";
                break;
            case Category.Bio:
                text = "bio";
                break;
            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusalInFilled();
                break;
            default:
                text = "other";
                break;
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInFilled() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static T Pick<T>(Category? c, T one, T other) => c switch
    {
        Category.Cyber => one,
        Category.Bio => other,
        Category.FrontierLlm => HandleFrontierLlmRefusalInPick<T>(),
        _ => one,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static T HandleFrontierLlmRefusalInPick<T>() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
