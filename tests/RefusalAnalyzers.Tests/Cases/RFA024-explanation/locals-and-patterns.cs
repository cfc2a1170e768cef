// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Shop.Explain;

public sealed class Triage
{
    private static readonly string[] s_words = ["malware", "exploit"];

    // A property pattern with a constant is an equality with text.
    public static bool Pattern(RefusalStopDetails d) => d is { Explanation: "Declined." }; //~ RFA024

    // EndsWith in a conditional expression.
    public static string Ternary(RefusalStopDetails d) => d.Explanation!.EndsWith("models.") ? "models" : "other"; //~ RFA024

    // In the predicate of a query.
    public static int Count(IEnumerable<RefusalStopDetails> all)
        => all.Count(d => d.Explanation != null && d.Explanation.Contains("weapon")); //~ RFA024

    // A local with a pattern variable.
    public static bool Variable(RefusalStopDetails d)
    {
        if (d.Explanation is not string text) return false;
        return text.Contains("biolog", StringComparison.OrdinalIgnoreCase); //~ RFA024
    }

    // Lower case first, then a test.
    public static bool Lowered(RefusalStopDetails d) => d.Explanation?.ToLowerInvariant().Contains("malware") == true; //~ RFA024

    // `!=` with text.
    public static bool Not(RefusalStopDetails d) => d.Explanation != "Declined."; //~ RFA024

    // A local that is shown, not asked.
    public static string Show(RefusalStopDetails d)
    {
        var text = d.Explanation;
        Console.WriteLine(text);
        return text ?? "-";
    }

    // A local that held the text first and then another text.
    public static bool Reused(RefusalStopDetails d, string prompt)
    {
        var text = d.Explanation ?? "";
        Console.WriteLine(text);
        text = prompt;
        return text.Contains("malware");
    }

    // The prompt decides, its words are in a set.
    public static bool Words(string prompt) => s_words.Any(w => prompt.Contains(w));

    // White space only.
    public static bool Blank(RefusalStopDetails d) => string.IsNullOrWhiteSpace(d.Explanation) || d.Explanation.Length < 2;

    // Compared with null in both ways.
    public static bool Given(RefusalStopDetails d) => d.Explanation != null && !(d.Explanation is null);

    // `string.Empty` is the same as `""`.
    public static bool Blankest(RefusalStopDetails d) => d.Explanation == string.Empty || "".Equals(d.Explanation);

    // Split into lines to print.
    public static IEnumerable<string> Wrap(RefusalStopDetails d) => (d.Explanation ?? "").Split('\n').Select(l => "> " + l);
}
