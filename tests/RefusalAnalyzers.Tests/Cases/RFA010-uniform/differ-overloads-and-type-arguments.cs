// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Send
{
    public static string To(int id) => "i" + id;
    public static string To(long id) => "l" + id;
    public static string To(object id) => "o" + id;
    public static string Name<T>() => typeof(T).Name;
    public static T? Make<T>() where T : new() => new T();
    public static void Bump(ref int a) => a++;
    public static bool Read(out int value) { value = 1; return true; }

    // "on the same symbols": To(int) and To(long) are two methods.
    public static string Overload(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => To(1),
        Category.FrontierLlm => To(1L),
        Category.ReasoningExtraction or Category.GeneralHarms => To(1),
        _ => To(1),
    };

    // "on the same symbols": To(object) is another method than To(int).
    public static string Boxed(Category? c) => c switch
    {
        Category.Cyber => To(1),
        Category.Bio => To(1),
        Category.FrontierLlm => To((object)1),
        Category.ReasoningExtraction => To(1),
        Category.GeneralHarms => To(1),
        _ => To(1),
    };

    // "on the same symbols": Name<int> and Name<string> are two instantiations.
    public static string Generic(Category? c) => c switch
    {
        Category.Cyber => Name<int>(),
        Category.Bio => Name<int>(),
        Category.FrontierLlm => Name<string>(),
        Category.ReasoningExtraction => Name<int>(),
        Category.GeneralHarms => Name<int>(),
        _ => Name<int>(),
    };

    // "on the same symbols": typeof names another type.
    public static System.Type TypeOf(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => typeof(string),
        Category.FrontierLlm => typeof(object),
        Category.ReasoningExtraction or Category.GeneralHarms => typeof(string),
        _ => typeof(string),
    };

    // "with the same constant values": a boxed int 1 is not a boxed long 1.
    public static object Box(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: return 1;
            case Category.FrontierLlm: return 1L;
            case Category.ReasoningExtraction: case Category.GeneralHarms: return 1;
            default: return 1;
        }
    }

    // "on the same symbols": another type is created.
    public static object? Created(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { return Make<List<int>>(); }
        if (c == Category.FrontierLlm) { return Make<List<long>>(); }
        if (c is Category.ReasoningExtraction or Category.GeneralHarms) { return Make<List<int>>(); }
        return Make<List<int>>();
    }

    // "on the same symbols": another argument by reference.
    public static int Increment(Category? c, int a, int b)
    {
        if (c is Category.Cyber or Category.Bio) { Bump(ref a); }
        else if (c == Category.FrontierLlm) { Bump(ref b); }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { Bump(ref a); }
        else { Bump(ref a); }
        return a * 10 + b;
    }

    // "on the same symbols": `as` another type.
    public static object? Cast(Category? c, object o) => c switch
    {
        Category.Cyber or Category.Bio => o as string,
        Category.FrontierLlm => o as Uri,
        Category.ReasoningExtraction or Category.GeneralHarms => o as string,
        _ => o as string,
    };

    // "on the same symbols": converted to another type.
    public static object Convert(Category? c, double d) => c switch
    {
        Category.Cyber => (object)(int)d,
        Category.Bio => (object)(int)d,
        Category.FrontierLlm => (object)(short)d,
        Category.ReasoningExtraction => (object)(int)d,
        Category.GeneralHarms => (object)(int)d,
        _ => (object)(int)d,
    };
}
