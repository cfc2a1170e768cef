using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason) => reason switch
    {
        Category.Cyber => "one",
        >= Category.Bio and <= Category.FrontierLlm => "two", //~ RFA011 RFA025
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
