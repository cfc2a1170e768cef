// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class CatchAlls
{
    // "`(Category)(-1)` as a label is a catch-all for RFA004."
    public static string MinusOne(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case Category.FrontierLlm: return "f";
            case Category.ReasoningExtraction: return "d";
            case Category.GeneralHarms: return "e";
            case (Category)(-1): return "u";
        }
        return "t";
    }

    // "a guarded catch-all alone is none."
    public static string Guarded(Category c, bool p)
    {
        switch (c) //~ RFA004
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case Category.FrontierLlm: return "f";
            case Category.ReasoningExtraction: return "d";
            case Category.GeneralHarms: return "e";
            case var _ when p: return "u";
        }
        return "t";
    }

    // `not X` is a catch-all: no RFA004.
    public static string Not(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case Category.FrontierLlm: return "f";
            case Category.ReasoningExtraction: return "d";
            case Category.GeneralHarms: return "e";
            case not Category.Cyber: return "u";
        }
    }

    // `var x` and a declaration pattern are catch-alls.
    public static string Var(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        var other => "t" + other,
    };

    public static string Declared(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        Category other => "t" + other, null => "n",
    };

    // `{ }` and `not null` are catch-alls.
    public static string Braces(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        { } => "t", null => "n",
    };

    // Only null beside the members is no catch-all.
    public static string Null(Category? c)
    {
        switch (c) //~ RFA004
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case Category.FrontierLlm: return "f";
            case Category.ReasoningExtraction: return "d";
            case Category.GeneralHarms: return "e";
            case null: return "n";
        }
        return "t";
    }

    // A uniform switch without a catch-all: "It replaces RFA001, RFA003 and RFA011, not RFA004".
    public static void Uniform(Category c, List<string> log)
    {
        switch (c) //~ RFA004 RFA010
        {
            case Category.Cyber: case Category.Bio: log.Add("no"); break;
            case Category.FrontierLlm: log.Add("no"); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: log.Add("no"); break;
        }
    }
}
