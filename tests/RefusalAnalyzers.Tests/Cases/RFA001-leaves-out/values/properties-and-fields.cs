// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Bakery;

public sealed class Complaint(Category reason, Category former)
{
    private readonly Category _reason = reason;
    private readonly Category _former = former;

    private bool IsFrontier => _reason == Category.FrontierLlm;

    private bool WasFrontier => _former == Category.FrontierLlm;

    private bool IsBio() => this._reason is Category.Bio;

    // a property about the same field, with and without `this.`
    public string Plain()
    {
        if (IsFrontier)
        {
            return "terms";
        }

        return _reason switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public string Qualified()
    {
        if (this.IsFrontier) return "terms";
        if (this.IsBio()) return "science";
        return this._reason switch
        {
            Category.Cyber => "security",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // a property about another field
    public string Former()
    {
        if (WasFrontier)
        {
            return "terms before";
        }

        return _reason switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the same property of another object
    public string Other(Complaint other)
    {
        if (other.IsFrontier)
        {
            return "their terms";
        }

        return _reason switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // both: the second question is about this object
    public string Both(Complaint other)
    {
        if (other.IsFrontier) return "their terms";
        if (IsFrontier) return "terms";
        return _reason switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }
}
