// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Desk
{
    private readonly List<string> _log = [];

    // "`goto case` … is followed": every member ends in the body of Cyber.
    public void Same(Category? c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: _log.Add("no"); break;
            case Category.Bio: goto case Category.Cyber;
            case Category.FrontierLlm: goto case Category.Bio;
            case Category.ReasoningExtraction: _log.Add("no"); break;
            case Category.GeneralHarms: goto case Category.ReasoningExtraction;
            default: break;
        }
    }

    // "`goto default` is followed": every member ends in the body of default.
    public void ToDefault(Category? c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: goto default;
            case Category.Bio: goto default;
            case Category.FrontierLlm: goto default;
            case Category.ReasoningExtraction: goto default;
            case Category.GeneralHarms: goto default;
            default: _log.Add("no"); break;
        }
    }

    // RFA011 "`frontier_llm` is named but treated the same as some, not all": goto case reaches Bio's body.
    public string Merged(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.FrontierLlm: goto case Category.Bio; //~ RFA011
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    // RFA011 "points at the label that names FrontierLlm": here Bio goes to FrontierLlm.
    public string MergedBack(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return "security";
            case Category.Bio: goto case Category.FrontierLlm;
            case Category.FrontierLlm: return "models"; //~ RFA011
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    // A goto case after a statement of its own is another body: "the same operations".
    public void OwnFirst(Category c)
    {
        switch (c)
        {
            case Category.Cyber: _log.Add("no"); break;
            case Category.Bio: goto case Category.Cyber;
            case Category.FrontierLlm: _log.Add("models"); goto case Category.Cyber;
            case Category.ReasoningExtraction: goto case Category.Cyber;
            case Category.GeneralHarms: goto case Category.Cyber;
            default: goto case Category.Cyber;
        }
    }

    // FrontierLlm shares its body with default only, and no other member gets there: RFA011 speaks of members.
    public string OnlyDefault(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.FrontierLlm: goto default;
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }
}
