using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason)
    {
        switch (reason) //~ RFA010
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.FrontierLlm:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                return "declined";
            default:
                throw new ArgumentException("not known", nameof(reason));
        }
    }
}
