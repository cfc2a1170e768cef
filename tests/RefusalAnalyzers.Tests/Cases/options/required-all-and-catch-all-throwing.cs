// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = all
// option: refusal_analyzers.catch_all = throwing
using Anthropic.Models.Messages;
namespace Helpdesk.Combined;

public static class CombinedRouter
{
    // the throwing catch-all handles every required category
    public static string Throws(Category c) => c switch { Category.Cyber => "a", Category.Bio => "b", _ => throw new NotSupportedException() };

    // a returning one does not: all are required, so RFA001 alone
    public static string Returns(Category c) => c switch { Category.Cyber => "a", Category.Bio => "b", _ => "z" }; //~ RFA001

    // a run of guards with a throw after it
    public static int Guards(Category c)
    {
        if (c == Category.Cyber) return 1;
        if (c == Category.FrontierLlm) return 2;
        throw new NotSupportedException();
    }

    // test leaves out required members, no catch-all there
    public static bool Pair(Category c) => c is Category.Cyber or Category.FrontierLlm; //~ RFA002

    // lookup leaves out required members
    public static readonly Dictionary<Category, int> Weights = new() { [Category.FrontierLlm] = 1 }; //~ RFA001

    // complete
    public static string Complete(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "z",
    };
}
