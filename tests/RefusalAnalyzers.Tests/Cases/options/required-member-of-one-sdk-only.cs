// from: someone who had read only what the rules promise
// sdk: stub:12.33.0
// option: refusal_analyzers.required_categories = military_weapons, frontier_llm
using Anthropic.Models.Messages;
namespace Helpdesk.Military;

public static class MilitaryRouter
{
    // "Never hard-code it, read the enum symbol": military_weapons is a wire name of this SDK
    public static string WeaponsOut(Category c) => c switch //~ RFA001 "MilitaryWeapons"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", _ => "z",
    };

    // complete for this SDK
    public static string Complete(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.MilitaryWeapons => "e", _ => "z",
    };

    // test with both
    public static bool Both(Category c) => c is Category.FrontierLlm or Category.MilitaryWeapons;

    // test with one
    public static bool One(Category c) => c is Category.FrontierLlm or Category.Cyber; //~ RFA002

    // only ReasoningExtraction out: RFA003
    public static string ReasoningOut(Category c) => c switch //~ RFA003 "ReasoningExtraction"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.MilitaryWeapons => "e", _ => "z",
    };
}
