// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Post;

public sealed class Shelf
{
    private int _n;

    // "Lookup values that are equal constants are equal bodies"
    private static readonly Dictionary<Category, int> s_same = new() //~ RFA010
    {
        [Category.Cyber] = 3,
        [Category.Bio] = 3,
        [Category.FrontierLlm] = 1 + 2,
        [Category.ReasoningExtraction] = 3,
        [Category.GeneralHarms] = 0x3,
    };

    // "and RFA011 points at the FrontierLlm entry"
    private static readonly Dictionary<Category, string> s_merged = new()
    {
        [Category.Cyber] = "specialist",
        [Category.Bio] = "science",
        [Category.FrontierLlm] = "specialist", //~ RFA011
        [Category.ReasoningExtraction] = "prompts",
        [Category.GeneralHarms] = "policy",
    };

    // the others share, FrontierLlm does not
    private static readonly Dictionary<Category, string> s_apart = new()
    {
        { Category.Cyber, "specialist" },
        { Category.Bio, "specialist" },
        { Category.FrontierLlm, "models" },
        { Category.ReasoningExtraction, "policy" },
        { Category.GeneralHarms, "policy" },
    };

    // a run
    public string Run(Category category)
    {
        if (category == Category.Cyber) return "declined"; //~ RFA010
        if (category == Category.Bio) return "declined";
        return "declined";
    }

    // a chain whose final else is the same
    public void Chain(Category category)
    {
        if (category == Category.Cyber) //~ RFA010
        {
            _n++;
        }
        else if (category == Category.Bio)
        {
            _n++;
        }
        else
        {
            _n++;
        }
    }

    // without an else the others do nothing: not the same
    public void Half(Category category)
    {
        if (category == Category.Cyber) //~ RFA001 RFA003
        {
            _n++;
        }
        else if (category == Category.Bio)
        {
            _n++;
        }
    }

    public string Conditional(Category category) =>
        category == Category.Cyber ? "declined" //~ RFA010
        : category == Category.FrontierLlm ? "declined"
        : "declined";

    // RFA011 "at the label, arm or condition": FrontierLlm does what Bio does
    public string Merged(Category category)
    {
        if (category == Category.Cyber) return "security";
        if (category == Category.Bio) return "science";
        if (category == Category.FrontierLlm) return "science"; //~ RFA011
        if (category == Category.ReasoningExtraction) return "prompts";
        if (category == Category.GeneralHarms) return "policy";
        return "triage";
    }

    public int Sum(Category category) => s_same[category] + s_merged[category].Length + s_apart[category].Length + _n;
}
