// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Desk
{
    private static string Tell(Category? c, string text) => c + text;
    private static string Code(int n) => n.ToString();

    // "Bodies that mention the subject … are never uniform: what they call may branch."
    public static string Passed(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => Tell(c, "no"),
        Category.FrontierLlm => Tell(c, "no"),
        Category.ReasoningExtraction or Category.GeneralHarms => Tell(c, "no"),
        _ => Tell(c, "no"),
    };

    // Mentioned in an interpolation.
    public static string Text(Category? c) => c switch
    {
        Category.Cyber => $"no {c}",
        Category.Bio => $"no {c}",
        Category.FrontierLlm => $"no {c}",
        Category.ReasoningExtraction => $"no {c}",
        Category.GeneralHarms => $"no {c}",
        _ => $"no {c}",
    };

    // "A catch-all-only dispatch whose body mentions the subject is silent."
    public static string Only(Category? c) => c switch { _ => Tell(c, "no") };

    // The same with a pattern variable of the subject.
    public static string OnlyVar(Category? c) => c switch { var x => Tell(x, "no") };

    // Mentioned in a lambda of the body.
    public static Func<string> Later(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: return () => Tell(c, "x");
            case Category.FrontierLlm: return () => Tell(c, "x");
            default: return () => Tell(c, "x");
            case Category.ReasoningExtraction: case Category.GeneralHarms: return () => Tell(c, "x");
        }
    }

    // One arm that does not mention the subject is still beside some that do: none of those is uniform.
    public static string Some(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => Tell(c, "no"),
        Category.FrontierLlm => "no",
        Category.ReasoningExtraction or Category.GeneralHarms => Tell(c, "no"),
        _ => Tell(c, "no"),
    };

    // Only the catch-all mentions it, and "RFA010 looks at the named members of the enum".
    public static string CatchAll(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => "no",
        Category.FrontierLlm => "no",
        Category.ReasoningExtraction or Category.GeneralHarms => "no",
        _ => Tell(c, "unknown"),
    };

    // A chain that mentions the subject in every arm.
    public static string Chain(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) return Tell(c, "a");
        else if (c is Category.FrontierLlm) return Tell(c, "a");
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) return Tell(c, "a");
        else return Tell(c, "a");
    }

    // FrontierLlm in one label set with Bio, but the body gets the subject and may branch.
    public static string Shared(Category? c) => c switch
    {
        Category.Cyber => "a",
        Category.Bio or Category.FrontierLlm => Tell(c, "b"),
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => "f",
    };

    // A namesake: nothing of the subject, only another parameter, in the bodies.
    public static string Other(Category? c, int n) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => Code(n),
        Category.FrontierLlm => Code(n),
        Category.ReasoningExtraction or Category.GeneralHarms => Code(n),
        _ => "?",
    };
}
