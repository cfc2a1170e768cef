// from: someone who had read only what the rules promise
// option: refusal_analyzers.catch_all = throwing
using Anthropic.Models.Messages;
namespace Helpdesk.ThrowingChains;

public static class ThrowingChains
{
    // "`catch_all` covers the code after a chain"
    public static string Guards(Category c)
    {
        if (c == Category.Cyber) return "a";
        if (c == Category.Bio) return "b";
        throw new NotSupportedException();
    }

    // the code after returns
    public static string GuardsReturn(Category c)
    {
        if (c == Category.Cyber) return "a"; //~ RFA001 RFA003
        if (c == Category.Bio) return "b";
        return "z";
    }

    // final else throws
    public static string Else(Category c)
    {
        if (c == Category.Cyber) { return "a"; }
        else if (c == Category.Bio) { return "b"; }
        else { throw new NotSupportedException(); }
    }

    // conditional chain ends in a throw expression
    public static string Ternary(Category c) => c == Category.Cyber ? "a" : c == Category.Bio ? "b" : throw new NotSupportedException();

    // conditional chain that does not
    public static string TernaryText(Category c) => c == Category.Cyber ? "a" : c == Category.Bio ? "b" : "z"; //~ RFA001 RFA003

    // a lookup has no catch-all
    public static readonly Dictionary<Category, string> Names = new() //~ RFA001 RFA003
    {
        [Category.Cyber] = "a", [Category.Bio] = "b",
    };

    // a test has no catch-all: RFA002 stays
    public static bool Sensitive(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002

    // uniform stays RFA010: every category throws the same
    public static string Uniform(Category c) => c switch //~ RFA010
    {
        Category.Cyber => throw new NotSupportedException("declined"),
        Category.Bio => throw new NotSupportedException("declined"),
        _ => throw new NotSupportedException("declined"),
    };

    // RFA011 stays: FrontierLlm is named and grouped
    public static string Grouped(Category c) => c switch
    {
        Category.Cyber or Category.FrontierLlm => "a", //~ RFA011
        Category.Bio => "b",
        _ => throw new NotSupportedException(),
    };

    // complete chain: silent
    public static string Complete(Category c)
    {
        if (c == Category.Cyber) return "a";
        if (c == Category.Bio) return "b";
        if (c == Category.FrontierLlm) return "c";
        if (c == Category.ReasoningExtraction) return "d";
        if (c == Category.GeneralHarms) return "e";
        return "z";
    }
}
