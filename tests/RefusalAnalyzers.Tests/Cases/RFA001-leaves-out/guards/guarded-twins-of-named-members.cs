using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason, int hour)
    {
        switch (reason)
        {
            case Category.FrontierLlm when hour > 20:
                return "tomorrow";
            case Category.Cyber when hour > 20:
            case Category.Bio when hour > 20:
                return "night shift";
            case Category.Cyber:
                return "one";
            case Category.Bio:
                return "two";
            case Category.FrontierLlm:
                return "three";
            case Category.ReasoningExtraction:
                return "four";
            case Category.GeneralHarms:
                return "five";
            default:
                return "six";
        }
    }
}
