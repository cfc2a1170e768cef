// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Tuples
{
    // "The subject may be one element of a tuple", in second place; complete.
    public static string Second(Category? c, int n) => (n, c) switch
    {
        (_, Category.Cyber) => "a", (_, Category.Bio) => "b", (_, Category.FrontierLlm) => "f", (_, Category.ReasoningExtraction) => "d", (_, Category.GeneralHarms) => "e", _ => "t",
    };

    // "A constant in another tuple element is a guard": named only under it.
    public static string Guarded(Category? c, int n) => (c, n) switch //~ RFA001
    {
        (Category.Cyber, _) => "a", (Category.Bio, _) => "b", (Category.FrontierLlm, 0) => "f", (Category.ReasoningExtraction, _) => "d", (Category.GeneralHarms, _) => "e", _ => "t",
    };

    // "Complementary guards or tuple elements prove nothing".
    public static string Both(Category? c, bool p) => (c, p) switch //~ RFA001
    {
        (Category.Cyber, _) => "a", (Category.Bio, _) => "b",
        (Category.FrontierLlm, true) => "f", (Category.FrontierLlm, false) => "g",
        (Category.ReasoningExtraction, _) => "d", (Category.GeneralHarms, _) => "e", _ => "t",
    };

    // The constant first, then the discard: named.
    public static string ThenPlain(Category? c, bool p) => (c, p) switch
    {
        (Category.Cyber, _) => "a", (Category.Bio, _) => "b",
        (Category.FrontierLlm, true) => "f", (Category.FrontierLlm, _) => "g",
        (Category.ReasoningExtraction, _) => "d", (Category.GeneralHarms, _) => "e", _ => "t",
    };

    // `var` in the other element is no condition.
    public static string Var(Category? c, int n) => (c, n) switch
    {
        (Category.Cyber, var x) => "a" + x, (Category.Bio, _) => "b", (Category.FrontierLlm, var x) => "f" + x, (Category.ReasoningExtraction or Category.GeneralHarms, _) => "d", _ => "t",
    };

    // "except a stop reason of `Refusal` beside a category, which always holds".
    public static string Stop(StopReason? s, Category? c) => (s, c) switch
    {
        (StopReason.Refusal, Category.Cyber) => "a",
        (StopReason.Refusal, Category.Bio) => "b",
        (StopReason.Refusal, Category.FrontierLlm) => "f",
        (StopReason.Refusal, Category.ReasoningExtraction) => "d",
        (StopReason.Refusal, Category.GeneralHarms) => "e",
        _ => "t",
    };

    // In a switch statement over a tuple; another element asks the number.
    public static void Statement(Category? c, int n, List<string> log)
    {
        switch (c, n) //~ RFA001 RFA003
        {
            case (Category.Cyber, _): log.Add("a"); break;
            case (Category.Bio, _): log.Add("b"); break;
            case (_, > 3): log.Add("many"); break;
            default: break;
        }
    }

    // Uniform over a tuple: the same (guard, body) for every member.
    public static string Uniform(Category? c, bool p) => (c, p) switch //~ RFA010
    {
        (Category.Cyber or Category.Bio, _) => "no",
        (Category.FrontierLlm, _) => "no",
        (Category.ReasoningExtraction or Category.GeneralHarms, _) => "no",
        _ => "t",
    };

    // A tuple without any category is not ours.
    public static string None(StopReason? s, int n) => (s, n) switch { (StopReason.EndTurn, 0) => "a", (StopReason.EndTurn, _) => "b", _ => "t" };

    // Another tuple element decides everything: the category is never named.
    public static string NotNamed(Category? c, int n) => (c, n) switch { (_, 0) => "a", (_, 1) => "b", _ => "t" };
}
