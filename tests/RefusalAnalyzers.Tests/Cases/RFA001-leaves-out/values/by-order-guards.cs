// from: someone who had read only what the rules promise
// option: dotnet_diagnostic.RFA025.severity = none
using Anthropic.Models.Messages;

namespace Meter;

// "Where earlier code in the method has already left for a value … the dispatch need not name it."
public static class Guards
{
    // FrontierLlm and all after it have left
    public static string Left(Category category)
    {
        if (category >= Category.FrontierLlm) return "policy";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            _ => "triage",
        };
    }

    // only what is greater has left
    public static string Greater(Category category)
    {
        if (category > Category.FrontierLlm) return "policy";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            _ => "triage",
        };
    }

    // only what is less
    public static string Less(Category category)
    {
        if (category < Category.FrontierLlm) throw new InvalidOperationException();
        return category switch //~ RFA001
        {
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // a range
    public static string Range(Category category)
    {
        if (category is > Category.Bio and < Category.GeneralHarms) return "models";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the range begins after FrontierLlm
    public static string Narrow(Category category)
    {
        if (category is > Category.FrontierLlm and < Category.GeneralHarms) return "prompts";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // under a further condition nothing has left
    public static string And(Category category, bool night)
    {
        if (category >= Category.FrontierLlm && night) return "policy";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // negated: FrontierLlm is among what goes on
    public static string Negated(Category category)
    {
        if (!(category <= Category.FrontierLlm)) return "policy";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            _ => "triage",
        };
    }

    // of another subject
    public static string Other(Category category, Category before)
    {
        if (before >= Category.FrontierLlm) return "policy";
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
