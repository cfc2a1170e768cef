// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = general_harms, bio
// option: refusal_analyzers.catch_all = always
using Anthropic.Models.Messages;
namespace Helpdesk.CombinedAlways;

public static class CombinedAlwaysRouter
{
    // always: nothing is left out
    public static string Any(Category c) => c switch { Category.Cyber => "a", Category.FrontierLlm => "b", _ => "z" };

    // no catch-all: bio and general_harms required, FrontierLlm listed by RFA003
    public static string None(Category c) => c switch //~ RFA001 RFA003 "FrontierLlm" RFA004
    {
        Category.Cyber => "a", Category.ReasoningExtraction => "b",
    };

    // no catch-all, required named
    public static string Required(Category c) => c switch //~ RFA003 RFA004
    {
        Category.Bio => "a", Category.GeneralHarms => "b",
    };

    // a test names both required ones
    public static bool Both(Category c) => c is Category.Bio or Category.GeneralHarms;

    // a test without them
    public static bool Neither(Category c) => c is Category.Cyber or Category.FrontierLlm; //~ RFA002

    // "A condition that is an arm of a dispatch is never also a test"
    public static string Chain(Category c)
    {
        if (c is Category.Cyber or Category.FrontierLlm) return "a"; //~ RFA011
        if (c is Category.ReasoningExtraction) return "b";
        return "z";
    }
}
