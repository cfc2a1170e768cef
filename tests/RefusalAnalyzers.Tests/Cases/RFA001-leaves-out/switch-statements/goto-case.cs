// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Depot;

public sealed class Jumps
{
    private readonly List<string> _log = [];

    // "`goto case`/`goto default` is followed": FrontierLlm does what Cyber does
    public string ToCyber(Category category)
    {
        switch (category)
        {
            default: return "triage";
            case Category.FrontierLlm: //~ RFA011
                goto case Category.Cyber;
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
        }
    }

    // two members go to the default, which stands first
    public string ToDefault(Category category)
    {
        switch (category)
        {
            default: return "triage";
            case Category.GeneralHarms: goto default;
            case Category.FrontierLlm: //~ RFA011
                goto default;
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
        }
    }

    // alone with what is unknown: no other member is treated so
    public string Alone(Category category)
    {
        switch (category)
        {
            default: return "triage";
            case Category.FrontierLlm: goto default;
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
        }
    }

    // something is done before the jump
    public string Logged(Category category)
    {
        switch (category)
        {
            case Category.FrontierLlm:
                _log.Add("terms");
                goto case Category.Cyber;
            case Category.Cyber: return "security";
            default: return "triage";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
        }
    }

    // a jump names nobody: FrontierLlm has no label
    public string Missing(Category category)
    {
        switch (category) //~ RFA001
        {
            case Category.Cyber: goto case Category.Bio;
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: goto default;
            default: return "triage";
            case Category.GeneralHarms: return "policy";
        }
    }

    // everything ends in one body
    public string Uniform(Category category)
    {
        switch (category) //~ RFA010
        {
            case Category.Cyber: goto case Category.Bio;
            case Category.Bio: goto case Category.FrontierLlm;
            case Category.FrontierLlm: goto default;
            case Category.ReasoningExtraction: goto default;
            case Category.GeneralHarms: goto case Category.Cyber;
            default: return "triage";
        }
    }
}
