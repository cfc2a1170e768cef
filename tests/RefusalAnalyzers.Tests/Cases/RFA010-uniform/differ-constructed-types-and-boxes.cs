// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Cache<T>
{
    public static int Hits;
    public static void Clear() => Hits = 0;
}

public enum Level { Low, High }

public sealed class Node
{
    public Node? Next { get; set; }
    public string? Text { get; set; }
}

public static class More
{
    private static string Log(string text, params int[] ids) => text + ids.Length;

    // "on the same symbols": a method of another construction of the generic class.
    public static void Static(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: Cache<int>.Clear(); break;
            case Category.FrontierLlm: Cache<long>.Clear(); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: Cache<int>.Clear(); break;
            default: Cache<int>.Clear(); break;
        }
    }

    // "on the same symbols": a field of another construction of the generic class.
    public static void StaticField(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { Cache<int>.Hits++; }
        else if (c == Category.FrontierLlm) { Cache<long>.Hits++; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { Cache<int>.Hits++; }
        else { Cache<int>.Hits++; }
    }

    // "with the same constant values": a boxed enum member is not a boxed number.
    public static object BoxedEnum(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: return Level.Low;
            case Category.Bio: return Level.Low;
            case Category.FrontierLlm: return 0;
            case Category.ReasoningExtraction: return Level.Low;
            case Category.GeneralHarms: return Level.Low;
            default: return Level.Low;
        }
    }

    // "with the same constant values": a boxed 'a' is not a boxed 97.
    public static object BoxedChar(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: return 'a';
            case Category.FrontierLlm: return 97;
            case Category.ReasoningExtraction: case Category.GeneralHarms: return 'a';
            default: return 'a';
        }
    }

    // "on the same symbols": the open and the closed generic type.
    public static System.Type Open(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => typeof(List<int>),
        Category.FrontierLlm => typeof(List<>),
        Category.ReasoningExtraction or Category.GeneralHarms => typeof(List<int>),
        _ => typeof(List<int>),
    };

    // "the same operations": one argument more.
    public static string Params(Category? c) => c switch
    {
        Category.Cyber => Log("a", 1),
        Category.Bio => Log("a", 1),
        Category.FrontierLlm => Log("a", 1, 2),
        Category.ReasoningExtraction => Log("a", 1),
        Category.GeneralHarms => Log("a", 1),
        _ => Log("a", 1),
    };

    // "on the same symbols": a property of another object is written.
    public static void ReceiverOfProperty(Category? c, Node a, Node b)
    {
        if (c is Category.Cyber or Category.Bio) { a.Text = "x"; }
        else if (c == Category.FrontierLlm) { b.Text = "x"; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { a.Text = "x"; }
        else { a.Text = "x"; }
    }

    // "on the same symbols": one step further.
    public static string? Deeper(Category? c, Node a) => c switch
    {
        Category.Cyber or Category.Bio => a.Next?.Text,
        Category.FrontierLlm => a.Next?.Next?.Text,
        Category.ReasoningExtraction or Category.GeneralHarms => a.Next?.Text,
        _ => a.Next?.Text,
    };

    // "the same operations": checked and unchecked conversions.
    public static int Narrow(Category? c, long n) => c switch
    {
        Category.Cyber => checked((int)n),
        Category.Bio => checked((int)n),
        Category.FrontierLlm => unchecked((int)n),
        Category.ReasoningExtraction => checked((int)n),
        Category.GeneralHarms => checked((int)n),
        _ => checked((int)n),
    };
}
