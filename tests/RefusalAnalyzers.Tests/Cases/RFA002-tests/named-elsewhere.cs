// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Arena;

public sealed class Elsewhere
{
    private readonly List<string> _log = [];

    // "A group test is silent when the same member names the required categories for that subject elsewhere"
    public string Complete(Category category)
    {
        if (category is Category.Cyber or Category.Bio)
        {
            _log.Add("specialist");
        }

        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.FrontierLlm => "models",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // named in a question
    public string Question(Category category)
    {
        var special = category is Category.Cyber or Category.Bio;
        if (category == Category.FrontierLlm)
        {
            _log.Add("terms");
        }

        return special ? "specialist" : "triage";
    }

    // for another subject
    public string Other(Category category, Category before)
    {
        var special = category is Category.Cyber or Category.Bio; //~ RFA002
        if (before == Category.FrontierLlm)
        {
            _log.Add("terms before");
        }

        return special ? "specialist" : "triage";
    }

    // in another member
    public bool Special(Category category) => category is Category.Cyber or Category.Bio; //~ RFA002

    public bool Model(Category category) => category is Category.FrontierLlm;

    // "A condition that is an arm of a dispatch is never also a test."
    public string Arms(Category category)
    {
        if (category is Category.Cyber or Category.Bio) //~ RFA001
        {
            return "specialist";
        }
        else if (category == Category.ReasoningExtraction || category == Category.GeneralHarms)
        {
            return "policy";
        }
        else
        {
            return "triage";
        }
    }

    // the same with guards
    public string Guards(Category category)
    {
        if (category is Category.Cyber or Category.Bio) return "specialist"; //~ RFA001 RFA003
        if (category is Category.ReasoningExtraction) return "prompts";
        return "triage";
    }

    public string ArmOfSwitch(Category category) => category switch //~ RFA001
    {
        Category.Cyber or Category.Bio => "specialist",
        Category.ReasoningExtraction or Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // complete in two groups and a member
    public string Whole(Category category)
    {
        if (category is Category.Cyber or Category.Bio) return "specialist";
        if (category is Category.ReasoningExtraction or Category.GeneralHarms) return "policy";
        if (category is Category.FrontierLlm) return "models";
        return "triage";
    }
}
