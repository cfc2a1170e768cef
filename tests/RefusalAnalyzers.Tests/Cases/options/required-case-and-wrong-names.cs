// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories =   Frontier_LLM , no_such_thing ,GENERAL_HARMS,
using Anthropic.Models.Messages;
namespace Helpdesk.Case;

public static class CaseRouter
{
    // "case ignored, invalid names dropped": GENERAL_HARMS is required
    public static string HarmsOut(Category c) => c switch //~ RFA001 "GeneralHarms"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", _ => "z",
    };

    // Frontier_LLM is required
    public static string FrontierOut(Category c) => c switch //~ RFA001 "FrontierLlm"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.GeneralHarms => "c", Category.ReasoningExtraction => "d", _ => "z",
    };

    // both named, ReasoningExtraction is no requirement
    public static string ReasoningOut(Category c) => c switch //~ RFA003 "ReasoningExtraction"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.GeneralHarms => "c", Category.FrontierLlm => "d", _ => "z",
    };

    // test with both
    public static bool Both(Category c) => c is Category.FrontierLlm or Category.GeneralHarms;

    // test with one of the two
    public static bool One(Category c) => c is Category.FrontierLlm or Category.Bio; //~ RFA002

    // wire strings of a category count as names
    public static bool OneText(Message m) => m.StopDetails?.Category?.Raw() is "frontier_llm" or "bio"; //~ RFA002

    // wire strings of both
    public static bool BothText(Message m) => m.StopDetails?.Category?.Raw() is "frontier_llm" or "general_harms";
}
