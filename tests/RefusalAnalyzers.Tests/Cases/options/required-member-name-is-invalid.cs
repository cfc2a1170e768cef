// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = GeneralHarms
using Anthropic.Models.Messages;
namespace Helpdesk.MemberName;

public static class MemberNameRouter
{
    // values are "wire names"; a member name is invalid and dropped; nothing is left: the default frontier_llm
    public static string HarmsOut(Category c) => c switch //~ RFA003
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", _ => "z",
    };

    // default demand
    public static bool Sensitive(Category c) => c is Category.Cyber or Category.GeneralHarms; //~ RFA002

    // default demand met
    public static bool Named(Category c) => c is Category.Cyber or Category.FrontierLlm;
}
