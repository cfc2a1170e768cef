// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Vault;

public sealed class Branches
{
    private int _n;

    // left on one way only
    public string OneWay(Category category, bool night)
    {
        if (night)
        {
            if (category == Category.FrontierLlm) return "terms at night";
        }

        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // left on both ways
    public string BothWays(Category category, bool night)
    {
        if (night)
        {
            if (category == Category.FrontierLlm) return "terms at night";
            _n++;
        }
        else
        {
            if (category == Category.FrontierLlm) throw new InvalidOperationException("terms");
        }

        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the other way leaves altogether
    public string OtherWayLeaves(Category category, bool night)
    {
        if (night)
        {
            return "closed";
        }
        else
        {
            if (category == Category.FrontierLlm) return "terms";
        }

        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the sections of a switch over something else: one of them does not ask
    public string Sections(Category category, int mode)
    {
        switch (mode)
        {
            case 1:
                if (category == Category.FrontierLlm) return "terms";
                break;
            case 2:
                _n++;
                break;
            default:
                return "mode";
        }

        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public string AllSections(Category category, int mode)
    {
        switch (mode)
        {
            case 1:
                if (category == Category.FrontierLlm) return "terms";
                break;
            case 2:
                return "two";
            default:
                throw new ArgumentOutOfRangeException(nameof(mode));
        }

        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // goto leads past the dispatch
    public string Goto(Category category)
    {
        if (category == Category.FrontierLlm) goto Terms;
        switch (category)
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }

        Terms:
        return "terms" + _n;
    }

    // goto leads to the dispatch
    public string GotoThere(Category category)
    {
        if (category == Category.FrontierLlm) goto Pick;
        _n++;

        Pick:
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // a throw expression leaves as well
    public string ThrowExpression(Category category)
    {
        var shown = category != Category.FrontierLlm ? category.ToString() : throw new InvalidOperationException("terms");
        Console.WriteLine(shown);
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public string ThrowExpressionForBio(Category category)
    {
        _n = category == Category.Bio ? throw new InvalidOperationException("science") : 1;
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the body of the guard leaves in every branch
    public string EveryBranch(Category category, int n)
    {
        if (category == Category.FrontierLlm)
        {
            if (n > 0) return "some";
            else if (n == 0) throw new InvalidOperationException();
            else
            {
                switch (n)
                {
                    case -1: return "minus";
                    default: return "less";
                }
            }
        }

        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // in one branch it goes on
    public string OneGoesOn(Category category, int n)
    {
        if (category == Category.FrontierLlm)
        {
            switch (n)
            {
                case 1: return "one";
                case 2: return "two";
            }
        }

        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }
}
