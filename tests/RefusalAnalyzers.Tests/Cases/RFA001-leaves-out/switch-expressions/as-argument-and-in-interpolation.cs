using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Line(Category reason, Func<int, string> print) =>
        print(reason switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }) //~ RFA001
        + $"<{reason switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "c", Category.GeneralHarms => "d", _ => "e" }}>"; //~ RFA001
}
