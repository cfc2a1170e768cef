// from: someone who had read only what the rules promise
// sdk: 12.36.0
// option: refusal_analyzers.required_categories = ALL
using Anthropic.Models.Messages;
namespace Helpdesk.Older;

public static class OlderRouter
{
    // 12.36.0 has four members: "12.36.0 is the only real fixture without GeneralHarms": complete
    public static string Complete(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", _ => "z",
    };

    // "case ignored": ALL is all, ReasoningExtraction is demanded
    public static string ReasoningOut(Category c) => c switch //~ RFA001 "ReasoningExtraction"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", _ => "z",
    };

    // every member of this SDK
    public static bool Known(Category c) => c is Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction;

    // one out
    public static bool Three(Category c) => c is Category.Cyber or Category.FrontierLlm or Category.ReasoningExtraction; //~ RFA002
}
