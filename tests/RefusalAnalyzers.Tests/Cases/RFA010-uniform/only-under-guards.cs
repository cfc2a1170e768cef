// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Desk
{
    // "A switch whose labels name categories only under guards is a dispatch all the same"; every route is (paid, a), (b).
    public static string OnlyGuarded(Category? c, bool paid) => c switch //~ RFA010
    {
        Category.Cyber when paid => "a",
        Category.Bio when paid => "a",
        Category.FrontierLlm when paid => "a",
        Category.ReasoningExtraction when paid => "a",
        Category.GeneralHarms when paid => "a",
        _ => "b",
    };

    // "A member named only under a guard … still left out": FrontierLlm's guard is another one.
    public static string Left(Category? c, bool paid, bool late) => c switch //~ RFA001
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        Category.FrontierLlm when paid && late => "c",
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => "f",
    };

    // "a guard that is constantly true is none": FrontierLlm is named, on its own.
    public static string True(Category? c) => c switch
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        Category.FrontierLlm when true => "c",
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => "f",
    };

    // "A guard that is exactly an equality … on the same subject names its category".
    public static string Equality(Category? c) => c switch
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        var x when x == Category.FrontierLlm => "c",
        Category.ReasoningExtraction => "d",
        _ when c is Category.GeneralHarms => "e",
        _ => "f",
    };

    // The equality and a further condition is not "exactly an equality": still left out.
    public static string EqualityAnd(Category? c, bool paid) => c switch //~ RFA001
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        var x when x == Category.FrontierLlm && paid => "c",
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => "f",
    };

    // "A member tested before under a further condition … counts with that body in its route": FrontierLlm differs.
    public static string Before(Category? c, bool paid)
    {
        if (paid && c == Category.FrontierLlm) return "models";
        return c switch
        {
            Category.Cyber or Category.Bio => "no",
            Category.FrontierLlm => "no",
            Category.ReasoningExtraction or Category.GeneralHarms => "no",
            _ => "no",
        };
    }

    // Guards in a chain of ifs: (paid, a), (b) for both groups, and FrontierLlm on its own.
    public static string Chain(Category? c, bool paid)
    {
        if (c is Category.Cyber or Category.Bio && paid) return "a";
        if (c is Category.Cyber or Category.Bio) return "b";
        if (c == Category.FrontierLlm) return "c";
        if (c is Category.ReasoningExtraction or Category.GeneralHarms) return "d";
        return "b";
    }

    // A label that shares the section: FrontierLlm under a guard, then default: still left out.
    public static string Section(Category? c, bool paid)
    {
        switch (c) //~ RFA001
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case Category.ReasoningExtraction: return "d";
            case Category.GeneralHarms: return "e";
            case Category.FrontierLlm when paid:
            default: return "f";
        }
    }
}
