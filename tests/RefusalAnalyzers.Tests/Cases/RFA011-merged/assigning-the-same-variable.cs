using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason)
    {
        string text;
        switch (reason)
        {
            case Category.Cyber: text = "call us"; break;
            case Category.Bio: text = "call us"; break;
            case Category.FrontierLlm: text = "call us"; break; //~ RFA011
            case Category.ReasoningExtraction: text = "rewrite"; break;
            case Category.GeneralHarms: text = "read this"; break;
            default: text = ""; break;
        }

        return text;
    }
}
