using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string ByVar(Category reason) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        var rest => $"? {rest}",
    };

    public static string ByType(Category? reason) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        Category => "six",
        null => "seven",
    };

    public static string ByProperty(Category? reason) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        { } => "six",
        null => "seven",
    };

    public static string ByNotNull(Category? reason) => reason switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        not null => "six",
        _ => "seven",
    };
}
