// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;
using Why = Anthropic.Models.Messages.Category;
using static System.Enum;

namespace Shop.Parsing;

public static class Parsers
{
    // "`Enum.Parse`/`TryParse` to a refusal enum: misses `frontier_llm`".
    public static Category One(string text) => Enum.Parse<Category>(text, true); //~ RFA021

    // The type argument is inferred from `out`.
    public static Category? Two(string text) => Enum.TryParse(text, ignoreCase: true, out Category c) ? c : null; //~ RFA021

    // The non-generic overload with typeof.
    public static object Three(string text) => Enum.Parse(typeof(Why), text); //~ RFA021

    // The non-generic TryParse.
    public static object? Four(string text) => Enum.TryParse(typeof(Category), text, true, out var o) ? o : null; //~ RFA021

    // A span.
    public static Category? Five(ReadOnlySpan<char> line) => Enum.TryParse<Category>(line[..5], true, out var c) ? c : null; //~ RFA021

    // The beta enum.
    public static Beta.Category Six(string text) => Enum.Parse<Beta.Category>(text); //~ RFA021

    // `using static System.Enum`.
    public static Category Seven(string text) => Parse<Category>(text, true); //~ RFA021

    // The raw text of a category.
    public static Category? Eight(RefusalStopDetails d) => Enum.TryParse<Category>(d.Category?.Raw(), true, out var c) ? c : null; //~ RFA021

    // "silent when the text is freed of underscores first".
    public static Category? Freed(string text) => Enum.TryParse<Category>(text.Replace("_", ""), true, out var c) ? c : null;

    // By a char and an empty string overload.
    public static Category FreedInSteps(string text) => Enum.Parse<Category>(text.Trim().Replace("_", string.Empty).ToLowerInvariant(), true);

    // An ordinary enum.
    public static DayOfWeek Day(string text) => Enum.Parse<DayOfWeek>(text, true);

    // A stop reason is not a refusal enum.
    public static StopReason? Stop(string text) => Enum.TryParse(text.Replace("-", ""), true, out StopReason r) ? r : null;

    // Numbers.
    public static int Number(string text) => int.TryParse(text, out var n) ? n : 0;

    // IsDefined and GetNames parse nothing.
    public static bool Defined(string text) => Enum.IsDefined(typeof(Category), text) || Enum.GetNames<Category>().Contains(text);
}
