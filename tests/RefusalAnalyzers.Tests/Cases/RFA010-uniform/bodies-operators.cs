// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static int Binary(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => a + b,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a - b,
        _ => 0,
    };

    public static int Unary(Category c, int a) => c switch
    {
        Category.FrontierLlm => -a,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => ~a,
        _ => 0,
    };

    public static int Checked(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => checked(a + b),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => unchecked(a + b),
        _ => 0,
    };

    public static int CheckedMinus(Category c, int a) => c switch
    {
        Category.FrontierLlm => checked(-a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => unchecked(-a),
        _ => 0,
    };

    public static byte CheckedCast(Category c, int a) => c switch
    {
        Category.FrontierLlm => checked((byte)a),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => unchecked((byte)a),
        _ => (byte)0,
    };

    public static int UpOrDown(Category c, int a) => c switch
    {
        Category.FrontierLlm => a++,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a--,
        _ => 0,
    };

    public static int BeforeOrAfter(Category c, int a) => c switch
    {
        Category.FrontierLlm => a++,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => ++a,
        _ => 0,
    };

    public static int CheckedUp(Category c, int a) => c switch
    {
        Category.FrontierLlm => checked(a++),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => unchecked(a++),
        _ => 0,
    };

    public static int Compound(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => a += b,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a -= b,
        _ => 0,
    };

    public static int CheckedCompound(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => checked(a += b),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => unchecked(a += b),
        _ => 0,
    };

    public static bool Compared(Category c, int a, int b) => c switch
    {
        Category.FrontierLlm => a < b,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a <= b,
        _ => false,
    };

    public static string? AsOrCast(Category c, object a) => c switch
    {
        Category.FrontierLlm => a as string,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => (string)a,
        _ => null,
    };

    public static object ElementType(Category c, int a) => c switch
    {
        Category.FrontierLlm => new int[a],
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => new long[a],
        _ => "",
    };

    public static int SameInParentheses(Category c, int a, int b) => c switch //~ RFA010
    {
        Category.FrontierLlm => (a) + (b),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a + b,
        _ => 0,
    };

    public static int SameCast(Category c, int a, int b) => c switch //~ RFA010
    {
        Category.FrontierLlm => (int)a + b,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a + (int)b,
        _ => 0,
    };
}
