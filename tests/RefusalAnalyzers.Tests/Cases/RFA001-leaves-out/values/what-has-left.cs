// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Garage;

public static class Departures
{
    // every value but FrontierLlm has left: one question remains, nothing is left out
    public static string OnlyFrontier(Category category)
    {
        if (category != Category.FrontierLlm)
        {
            return "other";
        }

        return "terms";
    }

    // "an enclosing arm excludes it": the else of a question
    public static string Else(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            return "terms";
        }
        else
        {
            switch (category)
            {
                case Category.Cyber: return "security";
                case Category.Bio: return "science";
                case Category.ReasoningExtraction: return "prompts";
                case Category.GeneralHarms: return "policy";
                default: return "triage";
            }
        }
    }

    // "A dispatch in the arm of a member is not asked about the members that cannot reach it."
    public static string Arm(Category category, bool night)
    {
        switch (category)
        {
            case Category.Cyber or Category.Bio:
                return category switch
                {
                    Category.Cyber => night ? "on call" : "security",
                    Category.Bio => "science",
                    _ => "never",
                };
            case Category.FrontierLlm: return "models";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    // the right of `&&` and of `||`, the arm of a conditional: excluded there
    public static bool And(Category category) => category != Category.FrontierLlm && category switch
    {
        Category.Cyber => true,
        Category.Bio => category.ToString().Length > 3,
        Category.ReasoningExtraction => Environment.HasShutdownStarted,
        Category.GeneralHarms => Environment.Is64BitProcess,
        _ => false,
    };

    public static string Conditional(Category category) => category == Category.FrontierLlm ? "terms" : category switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // the wrong side: FrontierLlm comes, and is the only one that cannot
    public static string Wrong(Category category) => category == Category.Cyber ? "security" : category switch //~ RFA001
    {
        Category.Bio => "science",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // a guard group with FrontierLlm before the rest
    public static string Group(Category category)
    {
        if (category is Category.FrontierLlm or Category.ReasoningExtraction)
        {
            throw new InvalidOperationException("models");
        }

        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }
}
