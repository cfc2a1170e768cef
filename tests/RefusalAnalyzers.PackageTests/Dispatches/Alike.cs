using Anthropic.Models.Messages;

namespace Dispatches;

/// <summary>What looks as if it told categories apart. In a class of its own: a handler that is there and fits is called, not written again.</summary>
internal static class Alike
{
    public static string Uniform(RefusalStopDetails details)
    {
        switch (details.Category?.Value()) //~ RFA010
        {
            case Category.Cyber:
                return "declined";
            case Category.Bio:
                return "declined";
            default:
                return "declined";
        }
    }

    public static string Guards(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (category == Category.Cyber) //~ RFA010
        {
            return "declined";
        }

        if (category == Category.FrontierLlm)
        {
            return "declined";
        }

        return "declined";
    }

    public static string Some(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm => "security", //~ RFA011
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "other",
    };
}
