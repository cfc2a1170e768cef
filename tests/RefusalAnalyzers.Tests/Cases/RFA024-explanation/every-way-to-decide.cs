using System.Text.RegularExpressions;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Beta.Sessions.Events;
using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    private static readonly Regex s_lab = new("virus|toxin");

    public static bool EndsWith(RefusalStopDetails d) => d.Explanation?.EndsWith("policy.", StringComparison.Ordinal) == true; //~ RFA024
    public static bool IndexOf(RefusalStopDetails d) => d.Explanation!.IndexOf("bio", StringComparison.Ordinal) >= 0; //~ RFA024
    public static bool RegexInstance(RefusalStopDetails d) => s_lab.IsMatch(d.Explanation ?? ""); //~ RFA024
    public static bool Unequal(RefusalStopDetails d) => "no" != d.Explanation; //~ RFA024
    public static bool Equal(RefusalStopDetails d) => string.Equals(d.Explanation, "no", StringComparison.OrdinalIgnoreCase); //~ RFA024
    public static bool InstanceEqual(RefusalStopDetails d) => d.Explanation?.Equals("no") == true; //~ RFA024
    public static bool Pattern(RefusalStopDetails d) => d.Explanation is "no" or "never"; //~ RFA024
    public static bool Property(RefusalStopDetails d) => d is { Explanation: "no" }; //~ RFA024
    public static bool FromMessage(Message m) => m.StopDetails?.Explanation?.Contains("malware", StringComparison.OrdinalIgnoreCase) ?? false; //~ RFA024
    public static bool Beta(BetaRefusalStopDetails d) => d.Explanation?.StartsWith("We") == true; //~ RFA024
    public static bool Session(BetaManagedAgentsSessionRefusalStopDetails d) => d.Explanation?.Contains("virus") == true; //~ RFA024
    public static bool Variable(RefusalStopDetails d) => d.Explanation is { } text && text.Contains("virus"); //~ RFA024
    public static bool PropertyVariable(Message m) => m.StopDetails is { Explanation: { } text } && text.Contains("virus"); //~ RFA024
    public static int Query(IEnumerable<RefusalStopDetails> all) => all.Count(d => d.Explanation?.Contains("virus") == true); //~ RFA024

    public static int Statement(RefusalStopDetails d)
    {
        switch (d.Explanation) //~ RFA024
        {
            case "no": return 1;
            default: return 0;
        }
    }

    public static void InABranch(Message m, Action<string> ring)
    {
        if (m.StopReason == Anthropic.Models.Messages.StopReason.Refusal) //~ RFA012
        {
            if (m.StopDetails?.Explanation?.Contains("virus") == true) //~ RFA024
            {
                ring("lab");
            }
        }
    }
}
