// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class EarlierForms
{
    private static void Log(string text) { }

    // A switch statement that has left for FrontierLlm, then a chain.
    public static string AfterSwitch(Category? c)
    {
        switch (c)
        {
            case Category.FrontierLlm: return "f";
            case Category.Cyber: Log("a"); break;
            case Category.Bio: Log("b"); break;
            case Category.ReasoningExtraction: Log("d"); break;
            case Category.GeneralHarms: Log("e"); break;
            default: break;
        }
        if (c == Category.Cyber) return "a";
        else if (c == Category.Bio) return "b";
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) return "d";
        return "t";
    }

    // The subject is written after the guard: what left was another value.
    public static string Rewritten(Category? c, Func<Category?> next)
    {
        if (c == Category.FrontierLlm) return "f";
        c = next();
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" }; //~ RFA001
    }

    // The guard is over another subject.
    public static string OtherSubject(Category? c, Category? d)
    {
        if (d == Category.FrontierLlm) return "f";
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" }; //~ RFA001
    }

    // A guard for two, joined by `||`: FrontierLlm is one of them, and the dispatch names the others.
    public static string Pair(Category? c)
    {
        if (c == Category.FrontierLlm || c == Category.Bio) throw new InvalidOperationException("no");
        return c switch { Category.Cyber => "a", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" };
    }

    // A guard over the path, a dispatch over the same path.
    public static string Path(RefusalStopDetails d)
    {
        if (d.Category == Category.FrontierLlm) return "f";
        return d.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" };
    }

    // A guard by wire text, a dispatch by enum: one subject.
    public static string Wire(RefusalStopDetails d)
    {
        if (d.Category?.Raw() == "frontier_llm") return "f";
        return d.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" };
    }

    // The guard comes after the dispatch: it has not left yet.
    public static string After(Category? c)
    {
        var text = c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" }; //~ RFA001
        if (c == Category.FrontierLlm) return "f";
        return text;
    }

    // `when` of the same member under `&&` in the same `if` as null: has left for FrontierLlm all the same.
    public static string WithNull(Category? c)
    {
        if (c is null or Category.FrontierLlm) return "f";
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" };
    }

    // In a loop, continue leaves the turn.
    public static void Turn(Category?[] all)
    {
        foreach (var c in all)
        {
            if (c == Category.FrontierLlm) continue;
            switch (c)
            {
                case Category.Cyber: Log("a"); break;
                case Category.Bio: Log("b"); break;
                case Category.ReasoningExtraction: Log("d"); break;
                case Category.GeneralHarms: Log("e"); break;
                default: Log("t"); break;
            }
        }
    }
}
