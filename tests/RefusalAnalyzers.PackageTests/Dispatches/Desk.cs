using Anthropic.Models.Messages;

namespace Dispatches;

/// <summary>What decides over the category, and does so halfway.</summary>
internal static class Desk
{
    public static bool IsExpert(RefusalStopDetails details) => details.Category?.Value() is Category.Cyber or Category.Bio; //~ RFA002

    public static bool IsListed(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        return category == Category.Cyber || category == Category.Bio; //~ RFA002
    }

    public static string Some(RefusalStopDetails details) => details.Category?.Value() switch //~ RFA003
    {
        Category.Cyber => "security",
        Category.FrontierLlm => "models",
        _ => "other",
    };

    public static string Chain(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (category == Category.Cyber) //~ RFA003
        {
            return "security";
        }
        else if (category == Category.FrontierLlm)
        {
            return "models";
        }

        return "other";
    }

    public static string Open(RefusalStopDetails details) => details.Category?.Value() switch //~ RFA004
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        null => "none",
    };

    public static string Throws(RefusalStopDetails details)
    {
        switch (details.Category!.Value()) //~ RFA005
        {
            case Category.Cyber:
                return "security";
            case Category.Bio:
                return "science";
            case Category.FrontierLlm:
                return "models";
            case Category.ReasoningExtraction:
                return "prompts";
            case Category.GeneralHarms:
                return "policy";
            default:
                return "newer";
        }
    }
}
