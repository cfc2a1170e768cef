// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static bool AndOr(Category c, int a) => c switch
    {
        Category.FrontierLlm => a is > 1 and < 5,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is > 1 or < 5,
        _ => false,
    };

    public static bool Relation(Category c, int a) => c switch
    {
        Category.FrontierLlm => a is > 5,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is >= 5,
        _ => false,
    };

    public static bool TypeTest(Category c, object a) => c switch
    {
        Category.FrontierLlm => a is string,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is Uri,
        _ => false,
    };

    public static bool TypePattern(Category c, object a) => c switch
    {
        Category.FrontierLlm => a is string or Uri,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is string or Version,
        _ => false,
    };

    public static bool Declared(Category c, object a) => c switch
    {
        Category.FrontierLlm => a is string { } s && s == null,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is Uri { } s && s == null,
        _ => false,
    };

    public static bool DeclaredType(Category c, object a) => c switch
    {
        Category.FrontierLlm => a is string s && Ask(s),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is Uri s && Ask(s),
        _ => false,
    };

    public static bool VarOrType(Category c, string? a) => c switch
    {
        Category.FrontierLlm => a is string s && Ask(s),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is var s && Ask(s),
        _ => false,
    };

    public static bool Negated(Category c, object a) => c switch
    {
        Category.FrontierLlm => a is string,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is not string,
        _ => false,
    };

    public static object TypeOf(Category c) => c switch
    {
        Category.FrontierLlm => typeof(int),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => typeof(long),
        _ => typeof(object),
    };

    public static bool OtherName(Category c, object a) => c switch //~ RFA010
    {
        Category.FrontierLlm => a is string s && Ask(s),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is string text && Ask(text),
        _ => false,
    };

    public static bool OtherNameInBraces(Category c, object a) => c switch //~ RFA010
    {
        Category.FrontierLlm => a is string { Length: > 2 } s && Ask(s),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is string { Length: > 2 } text && Ask(text),
        _ => false,
    };

    public static bool OtherLength(Category c, object a) => c switch
    {
        Category.FrontierLlm => a is string { Length: > 2 } s && Ask(s),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is string { Length: > 3 } s && Ask(s),
        _ => false,
    };

    public static bool FirstOrSecond(Category c, object a, object b) => c switch
    {
        Category.FrontierLlm => a is string s && b is string t && Ask(s),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => a is string s && b is string t && Ask(t),
        _ => false,
    };

    private static bool Ask(object? text) => text is not null;
}
