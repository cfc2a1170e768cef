// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Depot;

public static class Shared
{
    // "So `case FrontierLlm: default:` names FrontierLlm": in either order
    public static string After(Category category)
    {
        switch (category)
        {
            default:
            case Category.FrontierLlm:
                return "triage";
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
        }
    }

    public static string Before(Category category)
    {
        switch (category)
        {
            case Category.Cyber: return "security";
            case Category.FrontierLlm:
            default:
                return "triage";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
        }
    }

    // Cyber beside the default is named, FrontierLlm is not
    public static string Other(Category category)
    {
        switch (category) //~ RFA001
        {
            case Category.Cyber:
            default:
            case Category.Bio:
                return "triage";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
        }
    }

    // "treated the same as some, not all": GeneralHarms reaches the default, as FrontierLlm does
    public static string Merged(Category category)
    {
        switch (category) //~ RFA003 "GeneralHarms"
        {
            default:
            case Category.FrontierLlm: //~ RFA011
                return "triage";
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
        }
    }

    // in an expression: "`FrontierLlm or _` names FrontierLlm"
    public static string Or(Category category) => category switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        Category.FrontierLlm or _ => "triage",
    };

    // "`not Cyber` names nothing"
    public static string Not(Category category) => category switch //~ RFA001 RFA003
    {
        Category.Cyber => "security",
        not Category.Cyber => "triage",
    };
}
