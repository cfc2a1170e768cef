// from: someone who had read only what the rules promise
// option: dotnet_diagnostic.RFA025.severity = none
using Anthropic.Models.Messages;

namespace Meter;

public static class Switches
{
    // "call complete `not`/relational switches": complete, and the compiler knows it
    public static string Complete(Category category) => category switch
    {
        <= Category.Bio => "specialist",
        Category.FrontierLlm => "models",
        > Category.FrontierLlm => "policy",
    };

    // FrontierLlm reaches `_`
    public static string LeftOut(Category category) => category switch //~ RFA001 "_"
    {
        < Category.FrontierLlm => "specialist",
        > Category.FrontierLlm => "policy",
        _ => "triage",
    };

    // ranges with `and`
    public static string Ranges(Category category)
    {
        switch (category)
        {
            case >= Category.Cyber and <= Category.Bio: return "specialist";
            case > Category.Bio and < Category.ReasoningExtraction: return "models";
            case >= Category.ReasoningExtraction and <= Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    public static string Gap(Category category)
    {
        switch (category) //~ RFA001 "default"
        {
            case >= Category.Cyber and <= Category.Bio: return "specialist";
            case > Category.FrontierLlm and <= Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    // `and not` takes FrontierLlm out of the range
    public static string Without(Category category) => category switch //~ RFA001
    {
        >= Category.Cyber and <= Category.GeneralHarms and not Category.FrontierLlm => "policy",
        _ => "triage",
    };

    // under a guard it is handled only under a condition
    public static string Guarded(Category category, bool night) => category switch //~ RFA001 "condition"
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        >= Category.FrontierLlm and <= Category.FrontierLlm when night => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // FrontierLlm is in the range with Cyber and Bio: named, and merged
    public static string Merged(Category category) => category switch
    {
        <= Category.FrontierLlm => "specialist", //~ RFA011
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // `or` of both kinds
    public static string Or(Category category) => category switch //~ RFA001
    {
        <= Category.Bio or Category.ReasoningExtraction => "specialist",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // every member in one range
    public static string All(Category category) => category switch //~ RFA010
    {
        >= Category.Cyber and <= Category.GeneralHarms => "policy",
        _ => "triage",
    };
}
