// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed record Ticket(string Team, int Level, int Age);

public static class Filters
{

    // "with the same constant values": another constant pattern.
    public static bool Constant(Category? c, string s) => c switch
    {
        Category.Cyber => s is "a",
        Category.Bio => s is "a",
        Category.FrontierLlm => s is "b",
        Category.ReasoningExtraction => s is "a",
        Category.GeneralHarms => s is "a",
        _ => s is "a",
    };

    // "on the same symbols": another property in the pattern.
    public static bool Property(Category? c, Ticket t) => c switch
    {
        Category.Cyber or Category.Bio => t is { Level: 1 },
        Category.FrontierLlm => t is { Age: 1 },
        Category.ReasoningExtraction or Category.GeneralHarms => t is { Level: 1 },
        _ => t is { Level: 1 },
    };

    // "with the same constant values": another value in the property pattern.
    public static bool Value(Category? c, Ticket t) => c switch
    {
        Category.Cyber => t is { Level: 1 },
        Category.Bio => t is { Level: 1 },
        Category.FrontierLlm => t is { Level: 2 },
        Category.ReasoningExtraction => t is { Level: 1 },
        Category.GeneralHarms => t is { Level: 1 },
        _ => t is { Level: 1 },
    };

    // "the same operations": another relational operator.
    public static bool Relation(Category? c, int n) => c switch
    {
        Category.Cyber or Category.Bio => n is > 1,
        Category.FrontierLlm => n is >= 1,
        Category.ReasoningExtraction or Category.GeneralHarms => n is > 1,
        _ => n is > 1,
    };

    // "on the same symbols": another type in the pattern.
    public static bool Type(Category? c, object o) => c switch
    {
        Category.Cyber => o is string,
        Category.Bio => o is string,
        Category.FrontierLlm => o is int,
        Category.ReasoningExtraction => o is string,
        Category.GeneralHarms => o is string,
        _ => o is string,
    };

    // "on the same symbols": another declared type in the pattern.
    public static bool Declared(Category? c, object o) => c switch
    {
        Category.Cyber or Category.Bio => o is string { Length: 1 },
        Category.FrontierLlm => o is Uri { Port: 1 },
        Category.ReasoningExtraction or Category.GeneralHarms => o is string { Length: 1 },
        _ => o is string { Length: 1 },
    };

    // "the same operations": first or last element.
    public static bool List(Category? c, int[] xs) => c switch
    {
        Category.Cyber => xs is [1, ..],
        Category.Bio => xs is [1, ..],
        Category.FrontierLlm => xs is [.., 1],
        Category.ReasoningExtraction => xs is [1, ..],
        Category.GeneralHarms => xs is [1, ..],
        _ => xs is [1, ..],
    };

    // "the same operations": a slice allows more elements.
    public static bool Slice(Category? c, int[] xs) => c switch
    {
        Category.Cyber or Category.Bio => xs is [1, 2],
        Category.FrontierLlm => xs is [1, .., 2],
        Category.ReasoningExtraction or Category.GeneralHarms => xs is [1, 2],
        _ => xs is [1, 2],
    };

    // "the same operations": and is not or.
    public static bool AndOr(Category? c, int n) =>
        c is Category.Cyber or Category.Bio ? n is > 1 and < 5
        : c == Category.FrontierLlm ? n is > 1 or < 5
        : c is Category.ReasoningExtraction or Category.GeneralHarms ? n is > 1 and < 5
        : n is > 1 and < 5;

    // "the same operations": a negated pattern.
    public static bool Not(Category? c, int n) => c switch
    {
        Category.Cyber or Category.Bio => n is 5,
        Category.FrontierLlm => n is not 5,
        Category.ReasoningExtraction or Category.GeneralHarms => n is 5,
        _ => n is 5,
    };

    // "with the same constant values": an inner switch expression with another pattern.
    public static string InnerSwitch(Category? c, int n) => c switch
    {
        Category.Cyber => n switch { 1 => "a", _ => "b" },
        Category.Bio => n switch { 1 => "a", _ => "b" },
        Category.FrontierLlm => n switch { 2 => "a", _ => "b" },
        Category.ReasoningExtraction => n switch { 1 => "a", _ => "b" },
        Category.GeneralHarms => n switch { 1 => "a", _ => "b" },
        _ => n switch { 1 => "a", _ => "b" },
    };
}
