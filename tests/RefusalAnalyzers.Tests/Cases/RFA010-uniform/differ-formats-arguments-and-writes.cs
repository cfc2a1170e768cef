// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Values
{
    private static string Fmt(FormattableString s) => s.Format;
    private static int N(int? n) => n ?? 0;

    // "with the same constant values": another format string.
    public static string Formattable(Category? c, int a) => c switch
    {
        Category.Cyber => Fmt($"a{a}"),
        Category.Bio => Fmt($"a{a}"),
        Category.FrontierLlm => Fmt($"b{a}"),
        Category.ReasoningExtraction => Fmt($"a{a}"),
        Category.GeneralHarms => Fmt($"a{a}"),
        _ => Fmt($"a{a}"),
    };

    // "with the same constant values": another raw interpolated text.
    public static string Raw(Category? c, int a) => c switch
    {
        Category.Cyber or Category.Bio => $$"""{"no":{{a}}}""",
        Category.FrontierLlm => $$"""{"na":{{a}}}""",
        Category.ReasoningExtraction or Category.GeneralHarms => $$"""{"no":{{a}}}""",
        _ => $$"""{"no":{{a}}}""",
    };

    // "the same operations": the arms of a conditional are swapped.
    public static int Arms(Category? c, bool p) => c switch
    {
        Category.Cyber or Category.Bio => (p ? 1 : 2),
        Category.FrontierLlm => (p ? 2 : 1),
        Category.ReasoningExtraction or Category.GeneralHarms => (p ? 1 : 2),
        _ => (p ? 1 : 2),
    };

    // "on the same symbols": int.Parse and long.Parse.
    public static object Parse(Category? c, string s) => c switch
    {
        Category.Cyber => int.Parse(s),
        Category.Bio => int.Parse(s),
        Category.FrontierLlm => (object)long.Parse(s),
        Category.ReasoningExtraction => int.Parse(s),
        Category.GeneralHarms => int.Parse(s),
        _ => int.Parse(s),
    };

    // "on the same symbols": Value throws, GetValueOrDefault does not.
    public static int Nullable(Category? c, int? n) => c switch
    {
        Category.Cyber or Category.Bio => n!.Value,
        Category.FrontierLlm => n.GetValueOrDefault(),
        Category.ReasoningExtraction or Category.GeneralHarms => n!.Value,
        _ => n!.Value,
    };

    // "with the same constant values": null is not the empty text.
    public static string? NullOrEmpty(Category? c) => c switch
    {
        Category.Cyber => null,
        Category.Bio => null,
        Category.FrontierLlm => "",
        Category.ReasoningExtraction => null,
        Category.GeneralHarms => null,
        _ => null,
    };

    // "on the same symbols": another local is written.
    public static string OtherLocal(Category? c, string a, string b)
    {
        if (c is Category.Cyber or Category.Bio) { a = "x"; return a + b; }
        else if (c == Category.FrontierLlm) { b = "x"; return a + b; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { a = "x"; return a + b; }
        else { a = "x"; return a + b; }
    }

    // "with the same constant values": a collection initializer in another order.
    public static List<int> Initializer(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => new() { 1, 2 },
        Category.FrontierLlm => new() { 2, 1 },
        Category.ReasoningExtraction or Category.GeneralHarms => new() { 1, 2 },
        _ => new() { 1, 2 },
    };

    // "the same operations": a checked block.
    public static int CheckedBlock(Category? c, int n)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: n++; break;
            case Category.FrontierLlm: checked { n++; } break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: n++; break;
            default: n++; break;
        }
        return n;
    }

    // "on the same symbols": another method is called.
    public static void Discard(Category? c, int[] xs)
    {
        switch (c)
        {
            case Category.Cyber: _ = xs.Max(); break;
            case Category.Bio: _ = xs.Max(); break;
            case Category.FrontierLlm: _ = xs.Min(); break;
            case Category.ReasoningExtraction: _ = xs.Max(); break;
            case Category.GeneralHarms: _ = xs.Max(); break;
            default: _ = xs.Max(); break;
        }
    }
}
