// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Texts
{
    private const string Cold = "cold";
    private static string Tell(string text) => text;
    private static string Tell(char text) => text + ".";

    // "with the same constant values": another format in the interpolation.
    public static string Format(Category? c, double cost) => c switch
    {
        Category.Cyber or Category.Bio => $"{cost:F1}",
        Category.FrontierLlm => $"{cost:F2}",
        Category.ReasoningExtraction or Category.GeneralHarms => $"{cost:F1}",
        _ => $"{cost:F1}",
    };

    // "with the same constant values": another alignment in the interpolation.
    public static string Align(Category? c, int cost) => c switch
    {
        Category.Cyber => $"{cost,5}",
        Category.Bio => $"{cost,5}",
        Category.FrontierLlm => $"{cost,-5}",
        Category.ReasoningExtraction => $"{cost,5}",
        Category.GeneralHarms => $"{cost,5}",
        _ => $"{cost,5}",
    };

    // "on the same symbols": another value in the interpolation.
    public static string Hole(Category? c, int a, int b) => c switch
    {
        Category.Cyber or Category.Bio => $"no {a}",
        Category.FrontierLlm => $"no {b}",
        Category.ReasoningExtraction or Category.GeneralHarms => $"no {a}",
        _ => $"no {a}",
    };

    // "with the same constant values": another text in the interpolation.
    public static string Piece(Category? c, int a) => c switch
    {
        Category.Cyber => $"no {a}",
        Category.Bio => $"no {a}",
        Category.FrontierLlm => $"No {a}",
        Category.ReasoningExtraction => $"no {a}",
        Category.GeneralHarms => $"no {a}",
        _ => $"no {a}",
    };

    // "with the same constant values": texts that differ in case only are two constants.
    public static string Case(Category? c) => c switch
    {
        Category.Cyber => "declined",
        Category.Bio => "declined",
        Category.FrontierLlm => "Declined",
        Category.ReasoningExtraction => "declined",
        Category.GeneralHarms => "declined",
        _ => "declined",
    };

    // "with the same constant values": nameof of two names are two constants.
    public static string Nameof(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => nameof(Cold),
        Category.FrontierLlm => nameof(Texts),
        Category.ReasoningExtraction or Category.GeneralHarms => nameof(Cold),
        _ => nameof(Cold),
    };

    // "with the same constant values": a verbatim text has a backslash where the plain one has a line end.
    public static string Literal(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => "a\nb",
        Category.FrontierLlm => @"a\nb",
        Category.ReasoningExtraction or Category.GeneralHarms => "a\nb",
        _ => "a\nb",
    };

    // "on the same symbols": a char goes to another overload.
    public static string Char(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: return Tell("x");
            case Category.FrontierLlm: return Tell('x');
            case Category.ReasoningExtraction: case Category.GeneralHarms: return Tell("x");
            default: return Tell("x");
        }
    }

    // "with the same constant values": UTF-8 texts that differ.
    public static ReadOnlySpan<byte> Bytes(Category? c) => c switch
    {
        Category.Cyber => "no"u8,
        Category.Bio => "no"u8,
        Category.FrontierLlm => "na"u8,
        Category.ReasoningExtraction => "no"u8,
        Category.GeneralHarms => "no"u8,
        _ => "no"u8,
    };

    // "with the same constant values": another text is concatenated.
    public static string Concat(Category? c, string id) =>
        c is Category.Cyber or Category.Bio ? "no " + id
        : c == Category.FrontierLlm ? "na " + id
        : c is Category.ReasoningExtraction or Category.GeneralHarms ? "no " + id
        : "no " + id;
}
