using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => string.Join("|",
        Over.Text(details), Over.Number(details), Lower.Text(details), Shadowed.Text(details), Shadowed.ByParameter(details, "p"), Fielded.Text(details), Optional.Text(details), Generic<string>.Text(details),
        Wider.Text(details), new Inst().Text(details), Inst.Stat(details), Typed.Text(details), Out.Text(details), HandleFrontierLlmRefusal.Text(details), Propertied.Text(details), Inherits.Text(details));
}

public static class Over
{
    private static int HandleFrontierLlmRefusal(RefusalStopDetails details, int number) => number;

    private static int HandleFrontierLlmRefusal(string text) => text.Length;

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" + HandleFrontierLlmRefusal("") + HandleFrontierLlmRefusal(details, 1) };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static int Number(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => 1, Category.FrontierLlm => HandleFrontierLlmRefusalInNumber(details), _ => 0 };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInNumber(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Lower
{
    private static string handleFrontierLlmRefusal(RefusalStopDetails details) => "lower";

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Shadowed
{
    public static string Text(RefusalStopDetails details)
    {
        var HandleFrontierLlmRefusal = "local";
        return details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => HandleFrontierLlmRefusal };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string ByParameter(RefusalStopDetails details, string HandleFrontierLlmRefusal) =>
        details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInByParameter(details), _ => HandleFrontierLlmRefusal };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInByParameter(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Fielded
{
    private static readonly Func<RefusalStopDetails, string> HandleFrontierLlmRefusal = static _ => "field";

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Optional
{
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details, bool again = false) => "optional" + again;

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Generic<HandleFrontierLlmRefusal>
    where HandleFrontierLlmRefusal : class
{
    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Wider
{
    private static string HandleFrontierLlmRefusal(object details) => "wider";

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public class Inst
{
    private string HandleFrontierLlmRefusal(RefusalStopDetails details) => "instance";

    public string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Stat(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInStat(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInStat(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Typed
{
    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => new HandleFrontierLlmRefusal().ToString() };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private sealed class HandleFrontierLlmRefusal
    {
        public override string ToString() => "type";
    }
}

public static class Out
{
    private static string HandleFrontierLlmRefusal(out RefusalStopDetails details)
    {
        details = new() { Category = null, Explanation = null };
        return "out";
    }

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class HandleFrontierLlmRefusal
{
    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Propertied
{
    private static int HandleFrontierLlmRefusal => 3;

    public static string Text(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInText(details);
            default:
                return "o" + HandleFrontierLlmRefusal;
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
}

public abstract class Parent
{
    protected static int HandleFrontierLlmRefusal(RefusalStopDetails details) => 7;
}

public class Inherits : Parent
{
    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public class Async
{
    private static System.Threading.Tasks.Task<string> HandleFrontierLlmRefusal(RefusalStopDetails details) => System.Threading.Tasks.Task.FromResult("t");

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInText(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInText(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static async System.Threading.Tasks.Task<string> TextAsync(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => await System.Threading.Tasks.Task.FromResult("c"), Category.FrontierLlm => await HandleFrontierLlmRefusalInTextAsync(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInTextAsync(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
