// from: someone who had read only what the rules promise
// option: dotnet_diagnostic.RFA025.severity = none
using Anthropic.Models.Messages;

namespace Meter;

// 13.11.0: Cyber 0, Bio 1, FrontierLlm 2, ReasoningExtraction 3, GeneralHarms 4.
// "A relational pattern names every member that it matches, even where it also matches *unknown*"
public sealed class Chains
{
    private int _n;

    // `<= Bio` names Cyber and Bio: FrontierLlm is left out
    public void LeftOut(Category category)
    {
        if (category <= Category.Bio) //~ RFA001
        {
            _n++;
        }
        else if (category == Category.ReasoningExtraction)
        {
            _n += 2;
        }
        else if (category == Category.GeneralHarms)
        {
            _n += 3;
        }
    }

    // `<` names one less
    public void Less(Category category)
    {
        if (category < Category.FrontierLlm) //~ RFA001
        {
            _n++;
        }
        else if (category > Category.FrontierLlm)
        {
            _n += 2;
        }
        else
        {
            _n += 3;
        }
    }

    // complete: `<= Bio`, FrontierLlm, `>`
    public void Complete(Category category)
    {
        if (category <= Category.Bio)
        {
            _n++;
        }
        else if (category == Category.FrontierLlm)
        {
            _n += 2;
        }
        else if (category > Category.FrontierLlm)
        {
            _n += 3;
        }
    }

    // the constant on the left
    public string Left(Category category)
    {
        if (Category.Bio >= category) return "specialist"; //~ RFA001 RFA003
        if (Category.ReasoningExtraction == category) return "prompts";
        return "triage";
    }

    public string LeftComplete(Category category)
    {
        if (Category.Bio >= category) return "specialist";
        if (Category.FrontierLlm == category) return "models";
        if (Category.FrontierLlm < category) return "policy";
        return "never";
    }

    public string Conditional(Category category) =>
        category <= Category.Bio ? "specialist" //~ RFA001 RFA003
        : category >= Category.GeneralHarms ? "policy"
        : "triage";

    // patterns in conditions
    public string Patterns(Category category)
    {
        if (category is < Category.FrontierLlm) return "specialist";
        if (category is Category.FrontierLlm) return "models";
        if (category is >= Category.ReasoningExtraction) return "policy";
        return "never";
    }

    // numbers of something else
    public string Other(Category category, int count)
    {
        if (count <= 1) return "few";
        if (count > 3) return "many";
        return category == Category.Cyber ? "security" : "other";
    }
}
