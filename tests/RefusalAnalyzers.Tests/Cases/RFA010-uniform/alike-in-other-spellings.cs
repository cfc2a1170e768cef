// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Ext
{
    public static string Shout(this string text) => text + "!";
}

public class Desk
{
    private int _count;
    private static int s_total;
    protected string Text(string text, int level = 1) => text + level;
    protected void Send(string to, string body) => _count++;

    // "the same operations on the same symbols": `this.` is a spelling.
    public string This(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => Text("a"),
        Category.Bio => this.Text("a"),
        Category.FrontierLlm => Text("a"),
        Category.ReasoningExtraction => (Text("a")),
        Category.GeneralHarms => this.Text("a"),
        _ => "?",
    };

    // "named-argument spelling do not count".
    public string Named(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => Text("a", 2),
        Category.Bio => Text(text: "a", level: 2),
        Category.FrontierLlm => Text("a", level: 2),
        Category.ReasoningExtraction => Text(level: 2, text: "a"),
        Category.GeneralHarms => Text("a", 2),
        _ => "?",
    };

    // "the same operations on the same symbols": an extension method called as a static method.
    public string Extension(Category? c, string id) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => id.Shout(),
        Category.FrontierLlm => Ext.Shout(id),
        Category.ReasoningExtraction or Category.GeneralHarms => id.Shout(),
        _ => "?",
    };

    // "trivia, braces, parentheses … do not count".
    public void Braces(Category? c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: Send("a", "b"); break;
            case Category.Bio: { Send("a", "b"); break; }
            case Category.FrontierLlm: { { Send("a", "b"); } } break;
            case Category.ReasoningExtraction: Send(("a"), ("b")); break;
            case Category.GeneralHarms: Send("a", /* body */ "b"); break;
            default: _count--; break;
        }
    }

    // "the same symbols": a qualified name is the same field.
    public void Qualified(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { s_total++; } //~ RFA010
        else if (c == Category.FrontierLlm) { Desk.s_total++; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { Support.Desk.s_total++; }
        else { _count = 0; }
    }

    // "the same symbols": string and System.String.
    public string Predefined(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => string.Join(",", "a", "b"),
        Category.Bio => String.Join(",", "a", "b"),
        Category.FrontierLlm => System.String.Join(",", "a", "b"),
        Category.ReasoningExtraction => global::System.String.Join(",", "a", "b"),
        Category.GeneralHarms => string.Join(",", "a", "b"),
        _ => "?",
    };

    // "the same operations": throw expressions with one message.
    public string Throws(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => throw new InvalidOperationException("no"),
        Category.FrontierLlm => throw new InvalidOperationException("no"),
        Category.ReasoningExtraction or Category.GeneralHarms => throw new System.InvalidOperationException(message: "no"),
        _ => "?",
    };

    // "a run of guard `if`s" with one body everywhere.
    public string Guards(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { return "no"; } //~ RFA010
        if (c == Category.FrontierLlm) { { return "no"; } }
        if (c is Category.ReasoningExtraction or Category.GeneralHarms) { return ("no"); }
        return "no";
    }
}
