// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = everything; nothing
using Anthropic.Models.Messages;
namespace Helpdesk.Bad;

public static class BadOptionRouter
{
    // "An invalid value falls back to the default": frontier_llm
    public static string FrontierOut(Category c) => c switch //~ RFA001 "FrontierLlm"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.GeneralHarms => "c", Category.ReasoningExtraction => "d", _ => "z",
    };

    // GeneralHarms is no requirement by default
    public static string HarmsOut(Category c) => c switch //~ RFA003
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", _ => "z",
    };

    // test by default
    public static bool Sensitive(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002

    // test that names it
    public static bool Named(Category c) => c is Category.Cyber or Category.FrontierLlm;

    // complete
    public static string Complete(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "z",
    };
}
