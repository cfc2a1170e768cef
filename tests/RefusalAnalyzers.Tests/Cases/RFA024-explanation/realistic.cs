// from: someone who had read only what the rules promise
using System.Text.RegularExpressions;
using Anthropic.Models.Messages;

namespace Harbor.Texts;

public static partial class Explained
{
    // 48: contains.
    public static bool IsModels(Message m) => m.StopDetails?.Explanation?.Contains("competing", StringComparison.OrdinalIgnoreCase) == true; //~ RFA024

    // 49: through locals.
    public static string Kind(RefusalStopDetails d)
    {
        var why = d.Explanation?.Trim().ToLowerInvariant() ?? "";
        if (why.StartsWith("this request")) //~ RFA024
        {
            return "request";
        }

        return why.Length == 0 ? "none" : "other";
    }

    // 50: a generated regex.
    public static bool IsBio(RefusalStopDetails d) => d.Explanation is { } why && Regex.IsMatch(why, "bio|life science"); //~ RFA024

    // 51: shown.
    public static string Show(RefusalStopDetails d) => string.IsNullOrWhiteSpace(d.Explanation) ? "no explanation" : $"because {d.Explanation}";

    // 52: redacted text is no decision.
    public static string Redact(RefusalStopDetails d) => d.Explanation?.Replace("Anthropic", "the provider") ?? "";

    // 53: a switch.
    public static int Switch(RefusalStopDetails d) => d.Explanation switch //~ RFA024
    {
        "declined for cyber" => 1,
        null => 0,
        _ => 2,
    };
}
