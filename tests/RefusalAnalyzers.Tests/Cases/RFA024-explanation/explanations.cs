// from: someone who had read only what the rules promise
using System.Text.RegularExpressions;
using Anthropic.Models.Messages;

namespace Relay;

public sealed record Faq(string Explanation);

// RFA024: "`Explanation` used to decide (Contains, StartsWith, equality with text, regex, switch): the text is not stable"; "locals are followed"
public static class Explanations
{
    public static bool Contains(RefusalStopDetails details) => details.Explanation?.Contains("model") == true; //~ RFA024

    public static bool Local(RefusalStopDetails details)
    {
        var why = details.Explanation;
        return why is not null && why.StartsWith("This request", StringComparison.Ordinal); //~ RFA024
    }

    public static bool Regexed(RefusalStopDetails details) =>
        details.Explanation is { } why && Regex.IsMatch(why, "model|kernel"); //~ RFA024

    public static string Switched(RefusalStopDetails details) => details.Explanation switch //~ RFA024
    {
        "Declined." => "declined",
        null => "none",
        _ => "other",
    };

    public static string SwitchedLocal(Message message)
    {
        var why = message.StopDetails?.Explanation;
        switch (why) //~ RFA024
        {
            case "Declined.":
                return "declined";
            default:
                return "other";
        }
    }

    public static bool Unequal(RefusalStopDetails details) => details.Explanation != "Declined."; //~ RFA024

    // "`\"\"` and `Length` are silent"
    public static bool Empty(RefusalStopDetails details) => details.Explanation == "";

    public static bool EmptyPattern(RefusalStopDetails details) => details.Explanation is null or "";

    public static bool Long(RefusalStopDetails details) => details.Explanation?.Length > 80;

    public static string Sized(RefusalStopDetails details) => details.Explanation switch
    {
        null => "none",
        { Length: > 80 } => "long",
        _ => "short",
    };

    // shown, checked for being there, chosen as a text
    public static string Shown(RefusalStopDetails details) => details.Explanation ?? "No explanation was given.";

    public static string Chosen(RefusalStopDetails details, bool full) => full ? details.Explanation ?? "" : "declined";

    public static bool There(RefusalStopDetails details) => !string.IsNullOrEmpty(details.Explanation);

    public static string ShownLocal(RefusalStopDetails details)
    {
        var why = details.Explanation ?? "none";
        return why.Length > 20 ? why[..20] : why;
    }

    // an explanation of another kind
    public static bool Other(Faq faq) => faq.Explanation.Contains("model") || faq.Explanation == "Declined.";

    public static Faq? Find(IEnumerable<Faq> faqs, string word) => faqs.FirstOrDefault(faq => faq.Explanation.StartsWith(word));
}
