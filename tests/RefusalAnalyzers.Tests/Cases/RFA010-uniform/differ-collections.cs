// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Tags
{
    private static readonly string[] s_low = ["low"];
    private static readonly string[] s_high = ["high"];

    // "with the same constant values": a collection expression with another element.
    public static string[] Elements(Category? c) => c switch
    {
        Category.Cyber => ["a", "b"],
        Category.Bio => ["a", "b"],
        Category.FrontierLlm => ["a", "c"],
        Category.ReasoningExtraction => ["a", "b"],
        Category.GeneralHarms => ["a", "b"],
        _ => ["a", "b"],
    };

    // "with the same constant values": the elements stand in another order.
    public static List<int> Order(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => [1, 2],
        Category.FrontierLlm => [2, 1],
        Category.ReasoningExtraction or Category.GeneralHarms => [1, 2],
        _ => [1, 2],
    };

    // "on the same symbols": another field is spread.
    public static string[] Spread(Category? c) => c switch
    {
        Category.Cyber => [.. s_low, "x"],
        Category.Bio => [.. s_low, "x"],
        Category.FrontierLlm => [.. s_high, "x"],
        Category.ReasoningExtraction => [.. s_low, "x"],
        Category.GeneralHarms => [.. s_low, "x"],
        _ => [.. s_low, "x"],
    };

    // "the same operations": a spread is not an element.
    public static object[] SpreadOrNot(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => [.. s_low],
        Category.FrontierLlm => [s_low],
        Category.ReasoningExtraction or Category.GeneralHarms => [.. s_low],
        _ => [.. s_low],
    };

    // "the same operations": an empty list is not one with an element.
    public static IReadOnlyList<int> Empty(Category? c) => c switch
    {
        Category.Cyber => [],
        Category.Bio => [],
        Category.FrontierLlm => [0],
        Category.ReasoningExtraction => [],
        Category.GeneralHarms => [],
        _ => [],
    };

    // "with the same constant values": a collection expression in an assignment.
    public static string Assigned(Category? c, string id)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: { string[] x = ["a", id]; return x[0]; }
            case Category.FrontierLlm: { string[] x = ["b", id]; return x[0]; }
            case Category.ReasoningExtraction: case Category.GeneralHarms: { string[] x = ["a", id]; return x[0]; }
            default: { string[] x = ["a", id]; return x[0]; }
        }
    }

    // "with the same constant values": a collection expression as an argument.
    public static void Argument(Category? c, List<string> log)
    {
        if (c is Category.Cyber or Category.Bio) { log.AddRange(["a", "b"]); }
        else if (c == Category.FrontierLlm) { log.AddRange(["a", "d"]); }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { log.AddRange(["a", "b"]); }
        else { log.AddRange(["a", "b"]); }
    }

    // "on the same symbols": the same elements in an array and in a list.
    public static object Target(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: return (int[])[1];
            case Category.Bio: return (int[])[1];
            case Category.FrontierLlm: return (List<int>)[1];
            case Category.ReasoningExtraction: return (int[])[1];
            case Category.GeneralHarms: return (int[])[1];
            default: return (int[])[1];
        }
    }

    // "with the same constant values": an element of an inner collection expression.
    public static int[][] NestedCollection(Category? c) => c switch
    {
        Category.Cyber => [[1], [2]],
        Category.Bio => [[1], [2]],
        Category.FrontierLlm => [[1], [3]],
        Category.ReasoningExtraction => [[1], [2]],
        Category.GeneralHarms => [[1], [2]],
        _ => [[1], [2]],
    };
}
