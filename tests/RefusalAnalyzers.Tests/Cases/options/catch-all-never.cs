// from: someone who had read only what the rules promise
// option: refusal_analyzers.catch_all = never
using Anthropic.Models.Messages;
namespace Helpdesk.Never;

public static class NeverRouter
{
    // "never": a throwing catch-all is no handling
    public static string Throws(Category c) => c switch //~ RFA001
    {
        Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        _ => throw new ArgumentOutOfRangeException(nameof(c)),
    };

    // "never": the code after a chain is no handling
    public static string Chain(Category c)
    {
        if (c == Category.Cyber) return "a"; //~ RFA001 RFA003
        if (c == Category.Bio) return "b";
        throw new NotSupportedException();
    }

    // complete with a throwing catch-all: silent
    public static string Complete(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        _ => throw new ArgumentOutOfRangeException(nameof(c)),
    };

    // membership: silent
    public static string Single(Category? c) => c is Category.Cyber ? "a" : "z";
}
