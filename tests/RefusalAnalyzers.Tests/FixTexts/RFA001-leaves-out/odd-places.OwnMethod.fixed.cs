using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    private static int s_field;

    public static string Run(RefusalStopDetails details) => Point(details) + RefReturn(details) + Lazy(details) + Linq([details]) + Goto(details) + Using(details) + Finally(details) + Nullness(details) + ArrowVoidly(details) + Interp(details) + Arg(details) + InCatch(details) + Filter(details) + Cond(details);

    private static unsafe int Point(RefusalStopDetails details)
    {
        var a = 1;
        var b = 2;
        int* p = details.Category?.Value() switch
        {
            Category.Cyber => &a,
            _ => &b,
        };
        return *p;
    }

    private static ref int Find(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return ref s_field;
            default:
                return ref s_field;
        }
    }

    private static int RefReturn(RefusalStopDetails details) => Find(details);

    private static string Lazy(RefusalStopDetails details)
    {
        var lazy = new Lazy<string>(() => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" });
        return lazy.Value;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Linq(IEnumerable<RefusalStopDetails> all)
    {
        var names = from details in all
                    let text = details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInLinq(details), _ => "o" }
                    select text;
        return string.Concat(names);
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInLinq(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Goto(RefusalStopDetails details)
    {
        var times = 0;
    again:
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                if (times++ < 2) goto again;
                return "c" + times;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInGoto(details);
                goto done;
            default:
                if (times++ < 1) goto again;
                goto done;
        }

    done:
        return "done" + times;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInGoto(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Using(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            {
                using var reader = new System.IO.StringReader("c");
                return reader.ReadToEnd();
            }
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInUsing(details);
            default:
            {
                using var reader = new System.IO.StringReader("o");
                return reader.ReadToEnd();
            }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInUsing(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Finally(RefusalStopDetails details)
    {
        var text = "";
        try
        {
            text += "t";
        }
        finally
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    text += "c";
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusalInFinally(details);
                    break;
                default:
                    text += "o";
                    break;
            }
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInFinally(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static int Nullness(RefusalStopDetails? details)
    {
        string? text;
        switch (details?.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                break;
            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusalInNullness(details);
                break;
            default:
                text = null;
                break;
        }

        return text?.Length ?? 0;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleFrontierLlmRefusalInNullness(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ArrowVoidly(RefusalStopDetails details)
    {
        var log = "";
        Action act = () => log += details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInArrowVoidly(details), _ => "o" };
        act();
        return log;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInArrowVoidly(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Interp(RefusalStopDetails details) => $"<{details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInInterp(details), _ => "o" }}>";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInInterp(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Arg(RefusalStopDetails details) => string.Concat("a", details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInArg(details), _ => "o" }, "z");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInArg(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string InCatch(RefusalStopDetails details)
    {
        try
        {
            throw new InvalidOperationException("x");
        }
        catch (InvalidOperationException e)
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    return "c";
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusalInInCatch(details);
                default:
                    return e.Message;
            }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInInCatch(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Filter(RefusalStopDetails details)
    {
        try
        {
            throw new InvalidOperationException("x");
        }
        catch (InvalidOperationException e) when (details.Category?.Value() switch { Category.Cyber => true, Category.FrontierLlm => HandleFrontierLlmRefusalInFilter(details), _ => e.Message == "x" })
        {
            return "f";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static bool HandleFrontierLlmRefusalInFilter(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Cond(RefusalStopDetails details)
    {
        while (details.Category?.Value() switch { Category.Cyber => false, _ => false })
        {
        }

        return "w";
    }
}
