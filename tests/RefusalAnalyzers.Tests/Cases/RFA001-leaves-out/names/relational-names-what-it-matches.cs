using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Named(Category reason) => reason switch
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.FrontierLlm => "three",
        > Category.FrontierLlm => "four", //~ RFA025
        _ => "six",
    };

    public static string NotNamed(Category reason) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        >= Category.ReasoningExtraction => "four", //~ RFA025
        _ => "six",
    };
}
