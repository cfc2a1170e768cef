// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Chains
{
    // Mixed operators over one subject, all members named.
    public static string Mixed(Category? c)
    {
        if (c == Category.Cyber) return "a";
        else if (Category.Bio == c) return "b";
        else if (c is Category.FrontierLlm) return "f";
        else if (c.Equals(Category.ReasoningExtraction)) return "d";
        else if (c is { } x && x == Category.GeneralHarms) return "e";
        else return "t";
    }

    // Mixed operators, FrontierLlm left out.
    public static string MixedLeft(Category? c)
    {
        if (c == Category.Cyber) return "a"; //~ RFA001
        else if (c is Category.Bio) return "b";
        else if (c == Category.ReasoningExtraction || c == Category.GeneralHarms) return "d";
        else return "t";
    }

    // "A condition that is an arm of a dispatch is never also a test"; the `||` names both.
    public static string Groups(Category? c)
    {
        if (c == Category.Cyber || c == Category.FrontierLlm && true) return "a"; //~ RFA011
        else if (c is Category.Bio) return "b";
        else if (c == Category.ReasoningExtraction || Category.GeneralHarms == c) return "d";
        else return "t";
    }

    // "handled only under a condition": `&&` with another condition does not name.
    public static string And(Category? c, int n)
    {
        if (c == Category.Cyber) return "a"; //~ RFA001
        else if (c == Category.Bio) return "b";
        else if (c == Category.FrontierLlm && n > 1) return "f";
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) return "d";
        return "t";
    }

    // The `or` of FrontierLlm and an unrelated condition: it is named, whatever n is.
    public static string Or(Category? c, int n)
    {
        if (c == Category.Cyber) return "a";
        else if (c == Category.Bio) return "b";
        else if (c == Category.FrontierLlm || c == Category.FrontierLlm && n > 1) return "f";
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) return "d";
        return "t";
    }

    // One condition per category over two different subjects is no dispatch.
    public static string TwoSubjects(Category? a, Category? b)
    {
        if (a == Category.Cyber) return "a";
        else if (b == Category.Bio) return "b";
        else return "t";
    }

    // "One category alone is a membership question and stays silent", though asked twice.
    public static string Twice(Category? c, bool p)
    {
        if (c == Category.Cyber && p) return "a";
        else if (c == Category.Cyber) return "b";
        else return "t";
    }

    // Two arms, but one is about something else: they do not "together name at least two categories".
    public static string Other(Category? c, int n)
    {
        if (c == Category.Cyber) return "a";
        else if (n > 3) return "b";
        else if (n > 1) return "c";
        return "t";
    }

    // Conditions about something else between the arms: still a chain of two categories.
    public static string Between(Category? c, int n)
    {
        if (n > 9) return "x";
        else if (c == Category.Cyber) return "a";
        else if (n > 3) return "y";
        else if (c == Category.Bio) return "b";
        else if (c is Category.FrontierLlm) return "f";
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) return "d";
        return "t";
    }
}
