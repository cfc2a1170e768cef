// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public enum Level { Low, High }

public static class Codes
{
    private const string No = "Declined.";
    private const string Part = "Decl";
    private const int Status = 400;

    // "the same constant values": a concatenation of constants has the value of the literal.
    public static string Folded(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => "Declined.",
        Category.Bio => "Decl" + "ined.",
        Category.FrontierLlm => Part + "ined.",
        Category.ReasoningExtraction => No,
        Category.GeneralHarms => "Declined.",
        _ => "Declined.",
    };

    // "the same constant values": a constant interpolation is a constant.
    public static string Interpolated(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => "Declined.",
        Category.Bio => $"{No}",
        Category.FrontierLlm => $"{Part}ined.",
        Category.ReasoningExtraction => No,
        Category.GeneralHarms => "Declined.",
        _ => "?",
    };

    // "the same constant values": nameof is a constant.
    public static string Nameof(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => nameof(Status),
        Category.FrontierLlm => "Status",
        Category.ReasoningExtraction or Category.GeneralHarms => nameof(Codes.Status),
        _ => "Other",
    };

    // "verbatim … spelling do not count".
    public static string Verbatim(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => "a\\b",
        Category.Bio => @"a\b",
        Category.FrontierLlm => """a\b""",
        Category.ReasoningExtraction => "a\u005cb",
        Category.GeneralHarms => @"a\b",
        _ => "a\\b",
    };

    // "the same constant values": hex, binary, separators and arithmetic.
    public static int Numbers(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => 400,
        Category.Bio => 0x190,
        Category.FrontierLlm => 0b1_1001_0000,
        Category.ReasoningExtraction => Status,
        Category.GeneralHarms => 200 * 2,
        _ => (int)400L,
    };

    // "the same constant values": a cast constant has the value of the member.
    public static Level Enums(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => Level.High,
        Category.FrontierLlm => (Level)1,
        Category.ReasoningExtraction or Category.GeneralHarms => (Level)(2 - 1),
        _ => Level.Low,
    };

    // "the same constant values": !true is false.
    public static bool Booleans(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => false,
        Category.Bio => !true,
        Category.FrontierLlm => 1 > 2,
        Category.ReasoningExtraction => false,
        Category.GeneralHarms => false && true,
        _ => true,
    };

    // "the same constant values": null and default are null.
    public static string? Nulls(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => null,
        Category.FrontierLlm => default,
        Category.ReasoningExtraction or Category.GeneralHarms => default(string),
        _ => "?",
    };

    // "the same constant values": an escape has the value of the char.
    public static char Chars(Category? c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: return 'n';
            case Category.Bio: return '\u006e';
            case Category.FrontierLlm: return (char)110;
            case Category.ReasoningExtraction: return 'n';
            case Category.GeneralHarms: return 'n';
            default: throw new InvalidOperationException();
        }
    }
}
