using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason)
    {
        switch (reason)
        {
            case Category.Cyber:
                return "a";
            case Category.Bio:
                return "b";
            case Category.ReasoningExtraction:
            case Category.FrontierLlm: //~ RFA011
                return "c";
            case Category.GeneralHarms:
                return "e";
            default:
                return "f";
        }
    }
}
