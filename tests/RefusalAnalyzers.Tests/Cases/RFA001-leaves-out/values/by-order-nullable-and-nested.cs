// from: someone who had read only what the rules promise
// option: dotnet_diagnostic.RFA025.severity = none
using Anthropic.Models.Messages;

namespace Meter;

public static class Nullables
{
    // null is greater and less than nothing; the members are what they are
    public static string Chain(Message message)
    {
        var category = message.StopDetails?.Category?.Value();
        if (category <= Category.Bio) return "specialist"; //~ RFA001
        if (category >= Category.ReasoningExtraction) return "policy";
        return "triage";
    }

    public static string ChainComplete(Message message)
    {
        var category = message.StopDetails?.Category?.Value();
        if (category <= Category.Bio) return "specialist";
        if (category >= Category.ReasoningExtraction) return "policy";
        if (category == Category.FrontierLlm) return "models";
        return "none";
    }

    public static string Switch(Category? category) => category switch //~ RFA001
    {
        null => "none",
        < Category.FrontierLlm => "specialist",
        > Category.FrontierLlm => "policy",
        _ => "triage",
    };

    public static string SwitchComplete(Category? category) => category switch
    {
        null => "none",
        < Category.FrontierLlm => "specialist",
        > Category.FrontierLlm => "policy",
        Category.FrontierLlm => "models",
    };

    // "A dispatch nested in a catch-all arm of another over the same subject continues it"
    public static string Continued(Category category)
    {
        switch (category)
        {
            case <= Category.Bio and >= Category.Cyber: return "specialist";
            default:
                return category switch
                {
                    Category.FrontierLlm => "models",
                    >= Category.ReasoningExtraction => "policy",
                    _ => "triage",
                };
        }
    }

    // "one diagnostic, on the outermost"
    public static string ContinuedLeftOut(Category category)
    {
        switch (category) //~ RFA001
        {
            case <= Category.Bio and >= Category.Cyber: return "specialist";
            default:
                return category switch
                {
                    > Category.FrontierLlm => "policy",
                    _ => "triage",
                };
        }
    }

    // in a tuple and in a property
    public static string Tuple(Category category, int tries) => (category, tries) switch //~ RFA001
    {
        (<= Category.Bio, _) => "specialist",
        (> Category.FrontierLlm, _) => "policy",
        _ => "triage",
    };

    public static string TupleComplete(Category category, int tries) => (category, tries) switch
    {
        (<= Category.Bio, _) => "specialist",
        (Category.FrontierLlm, _) => "models",
        (> Category.FrontierLlm, _) => "policy",
    };

    // the tries decide: under a condition only
    public static string TupleGuarded(Category category, int tries) => (category, tries) switch //~ RFA001 "condition"
    {
        (<= Category.Bio, _) => "specialist",
        (Category.FrontierLlm, 3) => "models",
        (> Category.FrontierLlm, _) => "policy",
        _ => "triage",
    };
}
