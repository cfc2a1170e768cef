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
                    let text = details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" }
                    select text;
        return string.Concat(names);
    }

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
                HandleFrontierLlmRefusal2(details);
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
    private static void HandleFrontierLlmRefusal2(RefusalStopDetails details) =>
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
                return HandleFrontierLlmRefusal(details);
            default:
            {
                using var reader = new System.IO.StringReader("o");
                return reader.ReadToEnd();
            }
        }
    }

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
                    HandleFrontierLlmRefusal2(details);
                    break;
                default:
                    text += "o";
                    break;
            }
        }

        return text;
    }

    private static int Nullness(RefusalStopDetails? details)
    {
        string? text;
        switch (details?.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                break;
            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusal(details);
                break;
            default:
                text = null;
                break;
        }

        return text?.Length ?? 0;
    }

    private static string ArrowVoidly(RefusalStopDetails details)
    {
        var log = "";
        Action act = () => log += details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" };
        act();
        return log;
    }

    private static string Interp(RefusalStopDetails details) => $"<{details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" }}>";

    private static string Arg(RefusalStopDetails details) => string.Concat("a", details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" }, "z");

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
                    return HandleFrontierLlmRefusal(details);
                default:
                    return e.Message;
            }
        }
    }

    private static string Filter(RefusalStopDetails details)
    {
        try
        {
            throw new InvalidOperationException("x");
        }
        catch (InvalidOperationException e) when (details.Category?.Value() switch { Category.Cyber => true, Category.FrontierLlm => HandleFrontierLlmRefusal3(details), _ => e.Message == "x" })
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
    private static bool HandleFrontierLlmRefusal3(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Cond(RefusalStopDetails details)
    {
        while (details.Category?.Value() switch { Category.Cyber => false, _ => false })
        {
        }

        return "w";
    }
}
