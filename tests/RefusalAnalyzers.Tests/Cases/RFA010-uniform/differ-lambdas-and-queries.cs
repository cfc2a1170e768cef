// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Jobs
{
    private static void Run(Action a) => a();
    private static string A() => "a";
    private static string B() => "b";

    // "with the same constant values": the lambdas return other constants.
    public static Func<int> Lambda(Category? c) => c switch
    {
        Category.Cyber => () => 1,
        Category.Bio => () => 1,
        Category.FrontierLlm => () => 2,
        Category.ReasoningExtraction => () => 1,
        Category.GeneralHarms => () => 1,
        _ => () => 1,
    };

    // "on the same symbols": another method group.
    public static Func<string> Group(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => A,
        Category.FrontierLlm => B,
        Category.ReasoningExtraction or Category.GeneralHarms => A,
        _ => A,
    };

    // "on the same symbols": another variable is captured.
    public static Func<string> Captured(Category? c, string x, string y) => c switch
    {
        Category.Cyber or Category.Bio => () => x,
        Category.FrontierLlm => () => y,
        Category.ReasoningExtraction or Category.GeneralHarms => () => x,
        _ => () => x,
    };

    // "with the same constant values": the lambda that is passed adds another number.
    public static void Passed(Category? c, List<int> log)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: Run(() => log.Add(1)); break;
            case Category.FrontierLlm: Run(() => log.Add(2)); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: Run(() => log.Add(1)); break;
            default: Run(() => log.Add(1)); break;
        }
    }

    // "with the same constant values": another number in a query.
    public static IEnumerable<int> Where(Category? c, int[] xs) => c switch
    {
        Category.Cyber => from x in xs where x > 1 select x,
        Category.Bio => from x in xs where x > 1 select x,
        Category.FrontierLlm => from x in xs where x > 2 select x,
        Category.ReasoningExtraction => from x in xs where x > 1 select x,
        Category.GeneralHarms => from x in xs where x > 1 select x,
        _ => from x in xs where x > 1 select x,
    };

    // "on the same symbols": descending calls another method.
    public static IEnumerable<int> Sorted(Category? c, int[] xs) => c switch
    {
        Category.Cyber or Category.Bio => from x in xs orderby x select x,
        Category.FrontierLlm => from x in xs orderby x descending select x,
        Category.ReasoningExtraction or Category.GeneralHarms => from x in xs orderby x select x,
        _ => from x in xs orderby x select x,
    };

    // "on the same symbols": the parameters are used the other way round.
    public static Func<int, int, int> Swapped(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => (a, b) => a - b,
        Category.FrontierLlm => (a, b) => b - a,
        Category.ReasoningExtraction or Category.GeneralHarms => (a, b) => a - b,
        _ => (a, b) => a - b,
    };

    // "with the same constant values": a local function in the body returns another constant.
    public static int Local(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: { int Get() => 1; return Get(); }
            case Category.Bio: { int Get() => 1; return Get(); }
            case Category.FrontierLlm: { int Get() => 2; return Get(); }
            case Category.ReasoningExtraction: { int Get() => 1; return Get(); }
            case Category.GeneralHarms: { int Get() => 1; return Get(); }
            default: { int Get() => 1; return Get(); }
        }
    }

    // "with the same constant values": an expression tree with another number.
    public static System.Linq.Expressions.Expression<Func<int, bool>> Tree(Category? c) => c switch
    {
        Category.Cyber => n => n > 1,
        Category.Bio => n => n > 1,
        Category.FrontierLlm => n => n > 2,
        Category.ReasoningExtraction => n => n > 1,
        Category.GeneralHarms => n => n > 1,
        _ => n => n > 1,
    };
}
