using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason, bool night)
    {
        switch (reason) //~ RFA001
        {
            case Category.Cyber: return "one";
            case Category.Bio: return "two";
            case Category.FrontierLlm when night: return "three a";
            case Category.FrontierLlm when !night: return "three b";
            case Category.ReasoningExtraction: return "four";
            case Category.GeneralHarms: return "five";
            default: return "six";
        }
    }
}
