// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Texts;

public sealed class AuditRow
{
    public string? Category { get; set; }
    public string? Reason { get; init; }
}

public static class Audit
{
    // "The conversion to string is reported only where the operator's parameter is not annotated nullable": in 13.11 it is annotated.
    public static AuditRow Row(RefusalStopDetails d) => new() { Category = d.Category, Reason = (string?)d.Category };

    // The same with `!`: "null from 13.8 on", so nothing throws.
    public static string Text(RefusalStopDetails d)
    {
        string text = d.Category!;
        return text ?? "none";
    }

    // The governing type of the switch becomes string: null is fine in 13.11.
    public static int Weight(RefusalStopDetails d)
    {
        switch (d.Category)
        {
            case "cyber": return 1;
            case "bio": return 2;
            case "frontier_llm": return 3;
            case "reasoning_extraction": return 4;
            case "general_harms": return 5;
            default: return 0;
        }
    }

    // A string parameter takes the converted text.
    public static bool Known(RefusalStopDetails d) => IsKnown((string?)d.Category);

    private static bool IsKnown(string? text) => text?.Length > 0;

    // `string.Concat` of objects calls nothing on null.
    public static string Joined(RefusalStopDetails d) => string.Join('/', d.Category, d.Explanation);

    // Interpolation of a null category yields the empty text.
    public static string Shown(RefusalStopDetails d) => $"refused: {d.Category}"; //~ RFA028

    // But the enum conversion is never lifted: an argument of type Category.
    public static string Label(RefusalStopDetails d) => Describe(d.Category!); //~ RFA005

    private static string Describe(Category c) => c.ToString();

    // A generic argument of the ApiEnum type needs no conversion.
    public static List<ApiEnum<string, Category>?> Collect(params RefusalStopDetails[] all) => all.Select(d => d.Category).ToList();
}
