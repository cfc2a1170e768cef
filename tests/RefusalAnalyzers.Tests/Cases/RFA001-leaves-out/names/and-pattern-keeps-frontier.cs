using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason) => reason switch
    {
        Category.Cyber => "one",
        (Category.FrontierLlm or Category.Cyber) and not Category.Cyber => "two",
        Category.Bio and var wet => "three" + (wet == Category.Bio ? "!" : ""),
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
