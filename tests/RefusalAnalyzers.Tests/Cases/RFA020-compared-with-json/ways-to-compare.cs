using Anthropic.Models.Messages;

namespace Orchard;

public static class Ways
{
    public static bool Starts(Message m) => m.StopReason?.ToString().StartsWith("refusal") == true; //~ RFA020 "never starts with"
    public static bool Ends(Message m) => m.StopReason!.ToString().EndsWith("tokens_or_refusal") || m.StopReason.ToString().EndsWith("max_tokens", StringComparison.Ordinal); //~ RFA020 "never ends with"
    public static bool StartsOfALocal(RefusalStopDetails d)
    {
        var text = d.Category?.ToString() ?? "none";
        return text.StartsWith("none") || text.StartsWith("frontier_llm"); //~ RFA020
    }

    public static bool Compared(Message m) => string.Compare(m.StopReason?.ToString(), "refusal", StringComparison.OrdinalIgnoreCase) == 0; //~ RFA020
    public static bool ComparedOrdinal(Message m) => 0 != string.CompareOrdinal("refusal", m.StopReason?.ToString()); //~ RFA020
    public static bool ComparedTo(Message m) => m.StopReason?.ToString().CompareTo("refusal") == 0; //~ RFA020
    public static bool Comparer(Message m) => StringComparer.OrdinalIgnoreCase.Equals(m.StopReason?.ToString(), "refusal"); //~ RFA020
    public static bool ComparerTurned(Message m) => StringComparer.Ordinal.Equals("refusal", m.StopReason?.ToString()); //~ RFA020
    public static bool Member(Message m) => m.StopReason?.ToString() == StopReason.Refusal.ToString(); //~ RFA020
    public static bool MemberTurned(Message m) => StopReason.Refusal.ToString().Equals(m.StopReason?.ToString()); //~ RFA020
    public static bool MemberOfCategory(RefusalStopDetails d) => d.Category?.ToString() != Category.FrontierLlm.ToString(); //~ RFA020

    // May hold.
    public static bool StartsQuoted(Message m) => m.StopReason?.ToString().StartsWith("\"refusal") == true;
    public static bool StartsWithSign(Message m) => m.StopReason?.ToString().StartsWith('"') == true;
    public static bool StartsWithText(Message m) => $"refusal: {m.StopReason}".StartsWith("refusal");
    public static bool StartsWithFallback(Message m) => (m.StopReason?.ToString() ?? "refusal or none").StartsWith("refusal");
    public static bool StartsFreed(Message m) => m.StopReason?.ToString().Trim('"').StartsWith("refusal") == true;
    public static bool StartsRaw(Message m) => m.StopReason?.Raw().StartsWith("refusal") == true;
    public static bool Holds(Message m) => m.StopReason?.ToString().Contains("refusal") == true;
    public static bool Found(Message m) => m.StopReason?.ToString().IndexOf("refusal") >= 0;
    public static bool Before(Message m) => string.Compare(m.StopReason?.ToString(), "refusal") < 0;
    public static bool Both(Message a, Message b) => string.Compare(a.StopReason?.ToString(), b.StopReason?.ToString()) == 0;
    public static bool ValueAsMember(Message m) => m.StopReason?.Value().ToString() == StopReason.Refusal.ToString();
    public static bool OtherComparer(Message m, StringComparer same) => same.Equals(m.StopReason?.Raw(), "refusal");
}
