using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(ApiEnum<string, Category> wire)
    {
        var plain = (Category)wire;
        Category? maybe = plain;
        var copy = maybe;
        return copy switch //~ RFA001
        {
            Category.Cyber => "one",
            Category.Bio => "two",
            Category.ReasoningExtraction => "four",
            Category.GeneralHarms => "five",
            _ => "six",
        };
    }
}
