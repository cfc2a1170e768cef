// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    private static Category s_now;
    private static readonly Category s_first = Read();

    public static Category Now { get; set; }

    public static Category First { get; } = Read();

    private static Category Read() => s_now;

    // The field may be another by then.
    public static int Mutable()
    {
        var c = s_now;
        if (c == Category.FrontierLlm) return 1;
        return s_now switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int MutableProperty()
    {
        var c = Now;
        if (c == Category.FrontierLlm) return 1;
        return Now switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int ReadOnly()
    {
        var c = s_first;
        if (c == Category.FrontierLlm) return 1;
        return s_first switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int ReadOnlyProperty()
    {
        var c = First;
        if (c == Category.FrontierLlm) return 1;
        return First switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int OrDefault(Category? c)
    {
        if (c is null || c.GetValueOrDefault() == Category.FrontierLlm) return 1;
        return c.GetValueOrDefault() switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int OneOfTwo(Category c, Category d, Category other, bool left)
    {
        if (c == Category.FrontierLlm || d == Category.FrontierLlm) return 1;
        (left ? ref c : ref d) = other;
        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int Nested(Category c, int n, bool b) => ((c, n), b) switch //~ RFA001
    {
        ((Category.Cyber, _), _) => 1,
        ((Category.Bio, _), true) => 2,
        ((Category.Bio, _), _) => 2,
        ((Category.ReasoningExtraction or Category.GeneralHarms, _), _) => 3,
        _ => 0,
    };

    public static int NestedIn(((Category, int) Pair, bool) all) => all switch //~ RFA001
    {
        ((Category.Cyber, _), _) => 1,
        ((Category.Bio, _), _) => 2,
        ((Category.ReasoningExtraction or Category.GeneralHarms, _), _) => 3,
        _ => 0,
    };
}
