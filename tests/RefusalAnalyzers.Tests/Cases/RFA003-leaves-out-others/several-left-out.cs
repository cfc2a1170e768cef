// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Relay;

// "Of several members left out, each is told with its own fate."
public sealed class Fates
{
    private int _n;

    public string Expression(Category category) => category switch //~ RFA001 "FrontierLlm" RFA003 "ReasoningExtraction"
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        _ => "triage",
    };

    public string Statement(Category category)
    {
        switch (category) //~ RFA001 "default" RFA003 "GeneralHarms"
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            default: return "triage";
        }
    }

    // GeneralHarms under a condition, ReasoningExtraction not at all
    public string Conditions(Category category, bool night)
    {
        switch (category) //~ RFA001 "default" RFA003 "condition"
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.GeneralHarms when night: return "policy";
            default: return "triage";
        }
    }

    // FrontierLlm under a condition, the others named
    public string Frontier(Category category, bool night)
    {
        switch (category) //~ RFA001 "condition"
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.FrontierLlm when night: return "models";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    // no catch-all: one diagnostic of each rule
    public void Skipped(Category category)
    {
        switch (category) //~ RFA001 "FrontierLlm" RFA003 "ReasoningExtraction" RFA004
        {
            case Category.Cyber: _n++; break;
            case Category.Bio: _n += 2; break;
            case Category.GeneralHarms: _n += 3; break;
        }
    }

    public string Throws(Category category) => category switch //~ RFA001 "FrontierLlm" RFA003 "GeneralHarms" RFA004
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.ReasoningExtraction => "prompts",
    };

    // nothing left out, whatever the catch-all does
    public string Complete(Category category, bool night) => category switch
    {
        Category.Cyber when night => "night desk",
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm => "models",
        Category.ReasoningExtraction when night => "night prompts",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    // one left out, in a lookup
    private static readonly Dictionary<Category, string> s_texts = new() //~ RFA003 "Bio"
    {
        [Category.Cyber] = "security",
        [Category.FrontierLlm] = "models",
        [Category.ReasoningExtraction] = "prompts",
        [Category.GeneralHarms] = "policy",
    };

    public string Text(Category category) => s_texts.TryGetValue(category, out var text) ? text : "triage";
}
