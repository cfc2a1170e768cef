// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Earlier
{
    private static void Log(string text) { }

    // "Where earlier code in the method has already left for a value (a guard `if`) … the dispatch need not name it."
    public static string Left(Category? c)
    {
        if (c == Category.FrontierLlm) return "f";
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" };
    }

    // It has not left: it only logged.
    public static string Logged(Category? c)
    {
        if (c == Category.FrontierLlm) Log("f");
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" }; //~ RFA001
    }

    // It has left under a further condition only.
    public static string Condition(Category? c, bool p)
    {
        if (p && c == Category.FrontierLlm) return "f";
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" }; //~ RFA001
    }

    // A throwing guard, block body, then a statement in between.
    public static string Thrown(Category? c)
    {
        if (c is Category.FrontierLlm)
        {
            Log("f");
            throw new InvalidOperationException("f");
        }
        Log("others");
        switch (c)
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case Category.ReasoningExtraction: case Category.GeneralHarms: return "d";
            default: return "t";
        }
    }

    // A guard in an outer block, the dispatch in an inner one.
    public static string InnerBlock(Category? c, bool p)
    {
        if (c == Category.FrontierLlm) return "f";
        if (p)
        {
            foreach (var x in new[] { 1, 2 })
            {
                if (c == Category.Cyber) return "a" + x;
                else if (c == Category.Bio) return "b";
                else if (c is Category.ReasoningExtraction or Category.GeneralHarms) return "d";
            }
        }
        return "t";
    }

    // The guard stands in a block that may not run.
    public static string MaybeRun(Category? c, bool p)
    {
        if (p)
        {
            if (c == Category.FrontierLlm) return "f";
            Log("p");
        }
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" }; //~ RFA001
    }

    // "A dispatch that is uniform only over what an earlier guard let through … is silent."
    public static string Uniform(Category? c)
    {
        if (c == Category.FrontierLlm) return "f";
        return c switch { Category.Cyber => "no", Category.Bio => "no", Category.ReasoningExtraction => "no", Category.GeneralHarms => "no", _ => "no" };
    }

    // The guard left for Bio: RFA003 does not list it.
    public static string BioLeft(Category? c)
    {
        if (c == Category.Bio) return "b";
        return c switch { Category.Cyber => "a", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" };
    }

    // "an enclosing arm excludes it".
    public static string Enclosed(Category? c)
    {
        if (c == Category.FrontierLlm) { return "f"; }
        else
        {
            Log("others");
            switch (c)
            {
                case Category.Cyber: return "a";
                case Category.Bio: return "b";
                case Category.ReasoningExtraction: case Category.GeneralHarms: return "d";
                default: return "t";
            }
        }
    }
}
