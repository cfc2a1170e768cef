// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed record Slip(int One, int Two);

public interface ICounted
{
    static abstract int Count();
}

public sealed class Desk
{
    public int Take(int first, int second) => first;
}

public sealed class Box
{
    public Box(int size) => Size = size;

    public Box(in int size, int width = 0) => Size = size;

    public int Size { get; set; }

    public int Width { get; set; }
}

public static class Till
{
    public static int Names(Category c, int a, int b) => c switch //~ RFA010
    {
        Category.FrontierLlm => Take(second: b, first: a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => Take(a, b),
        _ => 0,
    };

    public static int NamesSwapped(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => Take(second: a, first: b),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => Take(a, b),
        _ => 0,
    };

    public static int Swapped(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => Take(b, a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => Take(a, b),
        _ => 0,
    };

    public static int ThreeNames(Category c, int a, int b, int d) => c switch //~ RFA010
    {
        Category.FrontierLlm => Take3(third: d, second: b, first: a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => Take3(a, b, d),
        _ => 0,
    };

    public static Slip NamesOfAnObject(Category c, int a, int b) => c switch //~ RFA010
    {
        Category.FrontierLlm => new Slip(Two: b, One: a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => new Slip(a, b),
        _ => new Slip(0, 0),
    };

    public static Slip SwappedInAnObject(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => new Slip(Two: a, One: b),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => new Slip(a, b),
        _ => new Slip(0, 0),
    };

    public static int NamesOnAnInstance(Category c, Desk d, int a, int b) => c switch //~ RFA010
    {
        Category.FrontierLlm => d.Take(second: b, first: a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => d.Take(a, b),
        _ => 0,
    };

    public static int OtherMethod(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => Take(a, b),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => Give(a, b),
        _ => 0,
    };

    public static int OtherInstance(Category c, Desk d, Desk e, int a) => c switch
    {
        Category.FrontierLlm => d.Take(a, a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => e.Take(a, a),
        _ => 0,
    };

    public static Box Overload(Category c, int a) => c switch
    {
        Category.FrontierLlm => new Box(a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => new Box(in a),
        _ => new Box(0),
    };

    public static Box Initializer(Category c, int a) => c switch
    {
        Category.FrontierLlm => new Box(a) { Size = a },
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => new Box(a) { Width = a },
        _ => new Box(0),
    };

    public static (int, int) TupleOrder(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => (a, b),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => (b, a),
        _ => (0, 0),
    };

    public static int[] Elements(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => new[] { a, b },
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => new[] { b, a },
        _ => new int[0],
    };

    public static int Index(Category c, int[] a, int i, int j) => c switch
    {
        Category.FrontierLlm => a[i],
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a[j],
        _ => 0,
    };

    public static int FromTheEnd(Category c, int[] a, int i) => c switch
    {
        Category.FrontierLlm => a[i],
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a[^i],
        _ => 0,
    };

    public static string Parts(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => $"{a}-{b}",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => $"{b}-{a}",
        _ => "",
    };

    public static string Format(Category c, int a) => c switch
    {
        Category.FrontierLlm => $"{a:D2}",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => $"{a:X2}",
        _ => "",
    };

    public static string Width(Category c, int a) => c switch
    {
        Category.FrontierLlm => $"{a,2}",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => $"{a,3}",
        _ => "",
    };

    public static int FarApart(Category c) => c switch
    {
        Category.FrontierLlm => Take(1, 0),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => Take(0, 887503681),
        _ => 0,
    };

    public static object Late(Category c, dynamic a) => c switch
    {
        Category.FrontierLlm => a.Open(1),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a.Close(1),
        _ => "",
    };

    public static object LateAndTheSame(Category c, dynamic a) => c switch //~ RFA010
    {
        Category.FrontierLlm => a.Open( 1 ),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a.Open(1),
        _ => "",
    };

    public static Slip Copy(Category c, Slip s, int a) => c switch
    {
        Category.FrontierLlm => s with { One = a },
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => s with { Two = a },
        _ => s,
    };

    public static int TypeArgument(Category c) => c switch
    {
        Category.FrontierLlm => Of<int>(),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => Of<long>(),
        _ => 0,
    };

    public static int StaticAndTheSame<T>(Category c)
        where T : ICounted => c switch //~ RFA010
    {
        Category.FrontierLlm => T.Count(),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => T.Count(),
        _ => 0,
    };

    private static int Take(int first, int second) => first;

    private static int Give(int first, int second) => second;

    private static int Take3(int first, int second, int third) => first;

    private static int Of<T>() => 1;
}
