using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    private const bool Always = true;

    public static string True(Category reason) => reason switch
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.FrontierLlm when Always => "three",
        Category.ReasoningExtraction when true => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };

    public static string False(Category reason) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.FrontierLlm when !Always => "three",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
