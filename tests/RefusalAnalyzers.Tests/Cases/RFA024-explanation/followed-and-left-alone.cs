using System.Text.RegularExpressions;
using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static bool InLambda(RefusalStopDetails d) => new[] { "virus" }.Any(w => d.Explanation!.Contains(w)); //~ RFA024
    public static bool Coalesced(RefusalStopDetails d) => (d.Explanation ?? "").Contains("virus"); //~ RFA024
    public static bool Match(RefusalStopDetails d) => Regex.Match(d.Explanation!, "virus").Success; //~ RFA024

    public static int Negated(RefusalStopDetails d)
    {
        if (d.Explanation is not { } text)
        {
            return 0;
        }

        return text.StartsWith("Sorry", StringComparison.Ordinal) ? 1 : 2; //~ RFA024
    }

    public static int TwoLocals(Message m)
    {
        var details = m.StopDetails;
        var text = details?.Explanation;
        switch (text) //~ RFA024
        {
            case "no": return 1;
            default: return 0;
        }
    }

    public static string Squeezed(RefusalStopDetails d) => Regex.Replace(d.Explanation ?? "", "\\s+", " ");
    public static int ByLength(RefusalStopDetails d) => d.Explanation switch { { Length: > 5 } => 1, _ => 0 };
    public static bool NotNothing(RefusalStopDetails d) => d.Explanation is not (null or "");
    public static bool NotEmpty(RefusalStopDetails d) => d.Explanation?.Equals(string.Empty) == false;
}
