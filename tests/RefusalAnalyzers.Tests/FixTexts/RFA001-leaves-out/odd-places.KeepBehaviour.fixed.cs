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
            Category.FrontierLlm => &b,
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
        var lazy = new Lazy<string>(() => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => "o", _ => "o" });
        return lazy.Value;
    }

    private static string Linq(IEnumerable<RefusalStopDetails> all)
    {
        var names = from details in all
                    let text = details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => "o", _ => "o" }
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
                if (times++ < 1) goto again;
                goto done;
            default:
                if (times++ < 1) goto again;
                goto done;
        }

    done:
        return "done" + times;
    }

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
            {
                using var reader = new System.IO.StringReader("o");
                return reader.ReadToEnd();
            }
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
                    text += "o";
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
                text = null;
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
        Action act = () => log += details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => "o", _ => "o" };
        act();
        return log;
    }

    private static string Interp(RefusalStopDetails details) => $"<{details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => "o", _ => "o" }}>";

    private static string Arg(RefusalStopDetails details) => string.Concat("a", details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => "o", _ => "o" }, "z");

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
                    return e.Message;
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
        catch (InvalidOperationException e) when (details.Category?.Value() switch { Category.Cyber => true, Category.FrontierLlm => e.Message == "x", _ => e.Message == "x" })
        {
            return "f";
        }
    }

    private static string Cond(RefusalStopDetails details)
    {
        while (details.Category?.Value() switch { Category.Cyber => false, _ => false })
        {
        }

        return "w";
    }
}
