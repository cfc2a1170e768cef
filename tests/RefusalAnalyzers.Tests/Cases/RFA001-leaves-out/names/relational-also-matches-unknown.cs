using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason) => reason switch
    {
        Category.FrontierLlm => "three",
        < Category.FrontierLlm => "low", //~ RFA025
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
