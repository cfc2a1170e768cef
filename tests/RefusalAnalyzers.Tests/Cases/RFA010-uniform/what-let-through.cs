// from: someone who had read only what the rules promise
// option: refusal_analyzers.catch_all = always
using Anthropic.Models.Messages;

namespace Post;

public sealed class Gate
{
    private int _n;

    // "A dispatch that is uniform only over what an earlier guard let through … is silent."
    public string Through(Category category)
    {
        if (category == Category.FrontierLlm) return "terms";
        return category switch
        {
            Category.Cyber => "declined",
            Category.Bio => "declined",
            Category.ReasoningExtraction => "declined",
            Category.GeneralHarms => "declined",
            _ => "unknown",
        };
    }

    // "or only together with what it continues"
    public string Continued(Category category)
    {
        switch (category)
        {
            case Category.Cyber: return "declined";
            case Category.Bio: return "declined";
            default:
                return category switch
                {
                    Category.FrontierLlm => "declined",
                    Category.ReasoningExtraction => "declined",
                    Category.GeneralHarms => "declined",
                    _ => "unknown",
                };
        }
    }

    // "RFA010 … stays under `catch_all = always`"
    public string Stays(Category category) => category switch //~ RFA010
    {
        Category.Cyber => "declined",
        Category.Bio => "declined",
        _ => "declined",
    };

    public void StaysStatement(Category category)
    {
        switch (category) //~ RFA010
        {
            case Category.Cyber: _n++; break;
            case Category.Bio: _n++; break;
            case Category.FrontierLlm: _n++; break;
            case Category.ReasoningExtraction: _n++; break;
            case Category.GeneralHarms: _n++; break;
            default: break;
        }
    }

    // under that option a catch-all handles what is left out
    public string Rest(Category category) => category switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        _ => "triage",
    };

    // another subject was asked before
    public string Other(Category category, Category before)
    {
        if (before == Category.FrontierLlm) return "terms";
        return category switch //~ RFA010
        {
            Category.Cyber => "declined",
            Category.Bio => "declined",
            Category.FrontierLlm => "declined",
            Category.ReasoningExtraction => "declined",
            Category.GeneralHarms => "declined",
            _ => "unknown",
        };
    }
}
