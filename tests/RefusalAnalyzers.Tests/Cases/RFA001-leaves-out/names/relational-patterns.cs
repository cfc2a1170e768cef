// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Numbers
{
    // "A relational pattern names every member that it matches, even where it also matches unknown"; RFA025 once per arm.
    public static string Above(Category? c) => c switch
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        >= Category.FrontierLlm => "f", //~ RFA025
        _ => "t",
    };

    // FrontierLlm shares the arm with two members: RFA011 at its label.
    public static string Merged(Category? c) => c switch
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        >= Category.FrontierLlm => "f", //~ RFA011 RFA025
        _ => "t",
    };

    // `> FrontierLlm` does not match FrontierLlm: left out.
    public static string Greater(Category? c) => c switch //~ RFA001
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        > Category.FrontierLlm => "f", //~ RFA025
        _ => "t",
    };

    // Two relational patterns in one arm: "one per construct", "once per arm"; it matches exactly FrontierLlm.
    public static string Between(Category? c) => c switch
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        > Category.Bio and < Category.ReasoningExtraction => "f", //~ RFA025
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => "t",
    };

    // Relational, and FrontierLlm taken out again: left out.
    public static string Without(Category? c) => c switch //~ RFA001
    {
        Category.Cyber => "a",
        Category.Bio => "b",
        >= Category.FrontierLlm and not Category.FrontierLlm => "d", //~ RFA025
        _ => "t",
    };

    // A relational pattern over another number is none over the category.
    public static string Other(Category? c, int n) => c switch
    {
        Category.Cyber => n is > 3 ? "a" : "aa",
        Category.Bio => "b",
        Category.FrontierLlm => n switch { < 2 => "f", _ => "ff" },
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => "t",
    };

    // FrontierLlm named first, the rest by number: complete, on its own.
    public static string FirstOwn(Category? c) => c switch
    {
        Category.FrontierLlm => "f",
        < Category.FrontierLlm => "a", //~ RFA025
        > Category.FrontierLlm => "d", //~ RFA025
        _ => "t",
    };
}
