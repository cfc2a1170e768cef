using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string AsUnknown(Category reason) => reason switch
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        Category.FrontierLlm => "z",
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => "z",
    };

    public static string AsNull(Category? reason)
    {
        switch (reason)
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case null:
            case Category.FrontierLlm:
                return "z";
            case Category.ReasoningExtraction: return "d";
            case Category.GeneralHarms: return "e";
            default: return "y";
        }
    }
}
