// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Guards
{
    private const bool On = true;
    private const bool Off = false;
    private static readonly bool s_on = true;

    // "a guard that is constantly true is none": a const field.
    public static string ConstTrue(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm when On => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // A constant expression.
    public static string ConstExpression(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm when On && !Off && 1 < 2 => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // A static readonly field is not constant: "handled only under a condition".
    public static string Readonly(Category? c) => c switch //~ RFA001
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm when s_on => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // "Complementary guards … prove nothing: not named."
    public static string Complementary(Category? c, bool p) => c switch //~ RFA001
    {
        Category.Cyber => "a", Category.Bio => "b",
        Category.FrontierLlm when p => "f", Category.FrontierLlm when !p => "g",
        Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // Guarded first, then plain: named.
    public static string Second(Category? c, bool p) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b",
        Category.FrontierLlm when p => "f", Category.FrontierLlm => "g",
        Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // A guard on another member than FrontierLlm: RFA003 only.
    public static string OtherMember(Category? c, bool p) => c switch //~ RFA003 "Bio"
    {
        Category.Cyber => "a", Category.Bio when p => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // A guarded label among two of a section: the other, plain one names it.
    public static string Section(Category? c, bool p)
    {
        switch (c)
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case Category.FrontierLlm when p:
            case Category.FrontierLlm: return "f";
            case Category.ReasoningExtraction: return "d";
            case Category.GeneralHarms: return "e";
            default: return "t";
        }
    }

    // The guard stands over the whole `or` pattern: none of the two is named.
    public static string Group(Category? c, bool p) => c switch //~ RFA001 RFA003 "GeneralHarms"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d",
        Category.FrontierLlm or Category.GeneralHarms when p => "f",
        _ => "t",
    };

    // `&& true` adds nothing to an if.
    public static string If(Category? c)
    {
        if (c == Category.Cyber) return "a";
        if (c == Category.Bio) return "b";
        if (c == Category.FrontierLlm && On) return "f";
        if (c is Category.ReasoningExtraction or Category.GeneralHarms) return "d";
        return "t";
    }
}
