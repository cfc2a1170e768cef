// from: someone who had read only what the rules promise
using System.Text.RegularExpressions;
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Shop.Explain;

public static partial class Decides
{
    private static readonly Regex s_models = new("compet(ing|itor)", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    // "RFA024: `Explanation` used to decide (Contains …)".
    public static bool Models(RefusalStopDetails d) => d.Explanation!.Contains("competing AI models"); //~ RFA024

    // Under `?.` with `== true`, ignoring case.
    public static bool Malware(RefusalStopDetails d)
        => d.Explanation?.Contains("malware", StringComparison.OrdinalIgnoreCase) == true; //~ RFA024

    // StartsWith.
    public static bool Starts(RefusalStopDetails d) => d.Explanation is { } text && text.StartsWith("This request", StringComparison.Ordinal); //~ RFA024

    // Equality with text, the constant on the left.
    public static bool Exact(RefusalStopDetails d) => "Declined by policy." == d.Explanation; //~ RFA024

    // Static Equals.
    public static bool Equal(RefusalStopDetails d) => string.Equals(d.Explanation, "declined", StringComparison.OrdinalIgnoreCase); //~ RFA024

    // A regex that is kept in a field.
    public static bool Matched(RefusalStopDetails d) => s_models.IsMatch(d.Explanation ?? ""); //~ RFA024

    // The static regex method.
    public static bool Static(RefusalStopDetails d) => Regex.IsMatch(d.Explanation!, "(?i)pathogen"); //~ RFA024

    // A switch over the text.
    public static int Switch(RefusalStopDetails d) => d.Explanation switch //~ RFA024
    {
        "This request may enable cyber harm." => 1,
        "This request may enable biological harm." => 2,
        _ => 0,
    };

    // A switch statement over the text.
    public static int Statement(Beta.BetaRefusalStopDetails d)
    {
        switch (d.Explanation) //~ RFA024
        {
            case "cyber": return 1;
            default: return 0;
        }
    }

    // "locals are followed".
    public static string Local(RefusalStopDetails d)
    {
        var why = d.Explanation ?? string.Empty;
        if (why.Contains("biological")) return "science"; //~ RFA024
        return "other";
    }

    // `""` is silent.
    public static bool Empty(RefusalStopDetails d) => d.Explanation == "" || d.Explanation is null or "";

    // `Length` is silent.
    public static string Cut(RefusalStopDetails d) => d.Explanation is { Length: > 200 } text ? text[..200] + "…" : d.Explanation ?? "";
}
