using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var desk = new Desk(details) { Seen = details };
        desk.Changed += null;
        return string.Join("|", desk.First, desk[0], desk.ToString(), (string)desk, desk + 1, ((IDesk)desk).Text(), details.Said(), new Point(details).Text, new Point2(details).Text(), Nested<int>.Inner.Text(details),
            Locals(details), Statics(details), Fields.Named(details), new Derived(details).Number, new Explicit().Ask(details), new Prim(details).Text());
    }

    private static string Locals(RefusalStopDetails details)
    {
        return Local(details) + Arrow();

        string Arrow() => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" };

        static string Local(RefusalStopDetails details)
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    return "c";
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusalInLocals(details);
                default:
                    return "o";
            }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInLocals(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Statics(RefusalStopDetails details)
    {
        Func<RefusalStopDetails, string> f = static (d) =>
        {
            if (d.Category?.Value() == Category.Cyber)
                return "c";
            else if (d.Category?.Value() == Category.Bio)
                return "b";
            else if (d.Category?.Value() == Category.FrontierLlm)
                return HandleFrontierLlmRefusalInStatics(d);
            else
                return "o";
        };
        return f(details);
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInStatics(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public interface IDesk
{
    RefusalStopDetails Details { get; }

    string Text()
    {
        switch (Details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(Details);
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
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public sealed partial class Desk : IDesk
{
    private readonly RefusalStopDetails _details;
    private string _seen = "";

    public Desk(RefusalStopDetails details)
    {
        _details = details;
        GC.SuppressFinalize(this);
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                First = "c";
                break;
            case Category.FrontierLlm:
                First = HandleFrontierLlmRefusal(details);
                break;
            default:
                First = "o";
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    ~Desk()
    {
        switch (_details.Category?.Value())
        {
            case Category.Cyber:
                _seen = "c";
                break;
            case Category.FrontierLlm:
                _seen = HandleFrontierLlmRefusalInDesk(_details);
                break;
            default:
                _seen = "o";
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInDesk(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public string First { get; }

    public RefusalStopDetails Details => _details;

    public RefusalStopDetails Seen
    {
        get => _details;
        init
        {
            switch (value.Category?.Value())
            {
                case Category.Cyber:
                    _seen = "c";
                    break;
                case Category.FrontierLlm:
                    _seen = HandleFrontierLlmRefusalInSeen(value);
                    break;
                default:
                    _seen = "o";
                    break;
            }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInSeen(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public event EventHandler? Changed
    {
        add => _seen += _details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInChanged(_details), _ => "o" };
        remove { }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInChanged(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public string this[int index]
    {
        get
        {
            return _details.Category?.Value() switch
            {
                Category.Cyber => "c",
                Category.FrontierLlm => HandleFrontierLlmRefusalInIndexer(_details),
                _ => "o" + index,
            };
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInIndexer(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public override string ToString() => _details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusalInToString(_details),
        _ => "o" + _seen,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInToString(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static explicit operator string(Desk desk) => desk._details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusalInOperator(desk._details),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOperator(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string operator +(Desk desk, int number)
    {
        switch (desk._details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInOperator2(desk._details);
            default:
                return "o" + number;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOperator2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public static class Extensions
{
    extension(RefusalStopDetails details)
    {
        public string Said() => details.Category?.Value() switch
        {
            Category.Cyber => "c",
            Category.FrontierLlm => HandleFrontierLlmRefusal(details),
            _ => "o",
        };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public readonly struct Point
{
    private readonly RefusalStopDetails _details;

    public Point(RefusalStopDetails details) => _details = details;

    public string Text => _details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusal(_details),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public readonly record struct Point2(RefusalStopDetails Details)
{
    public string Text()
    {
        var text = "x";
        if (Details.Category?.Value() == Category.Cyber)
        {
            text = "c";
        }
        else if (Details.Category?.Value() == Category.Bio)
        {
            text = "b";
        }
        else if (Details.Category?.Value() == Category.FrontierLlm)
        {
            text = HandleFrontierLlmRefusal(Details);
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public class Nested<TOuter>
    where TOuter : struct
{
    public static class Inner
    {
        public static string Text(RefusalStopDetails details)
        {
            TOuter? number = details.Category?.Value() switch
            {
                Category.Cyber => default(TOuter),
                Category.FrontierLlm => HandleFrontierLlmRefusal(details),
                _ => null,
            };
            return number?.ToString() ?? "null";
        }

        /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
        /// <remarks>
        /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
        /// Retry at most once, on another model: the same model usually refuses again.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static TOuter? HandleFrontierLlmRefusal(RefusalStopDetails details) =>
            throw new NotImplementedException("Handle frontier_llm refusals.");
    }
}

internal static class Fields
{
    public static readonly Func<RefusalStopDetails, string> Named = d => d.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusal(d),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public abstract class Base(int number)
{
    public int Number { get; } = number;

    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) => "private";

    protected string HandleBioRefusal(RefusalStopDetails details) => "bio";
}

public class Derived : Base
{
    public Derived(RefusalStopDetails details)
        : base(details.Category?.Value() switch { Category.Cyber => 1, Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => 2 })
    {
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public interface IAsk
{
    string HandleFrontierLlmRefusal(RefusalStopDetails details);
}

public class Explicit : IAsk
{
    string IAsk.HandleFrontierLlmRefusal(RefusalStopDetails details) => "explicit";

    public string Ask(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

public class Prim(RefusalStopDetails details)
{
    public string Text() => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}

file static class Hidden
{
    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
