using Anthropic.Models.Messages;

namespace Port;

public static class Gate
{
    public static bool Equal(Message m) => m.StopReason?.ToString() == "end_turn"; //~ RFA020
    public static bool Unequal(Message m) => "refusal" != m.StopReason?.ToString(); //~ RFA020
    public static bool Interpolated(RefusalStopDetails d) => $"{d.Category}" == "cyber"; //~ RFA020
    public static bool Pattern(RefusalStopDetails d) => d.Category?.ToString() is "bio"; //~ RFA020
    public static bool Coalesced(RefusalStopDetails d) => (d.Category?.ToString() ?? "none") == "bio"; //~ RFA020

    public static bool Local(RefusalStopDetails d)
    {
        var text = d.Category?.ToString();
        return text == "bio"; //~ RFA020
    }

    public static bool Quoted(RefusalStopDetails d) => d.Category?.ToString() == "\"bio\"";
    public static bool Trimmed(RefusalStopDetails d) => d.Category?.ToString().Trim('"') == "bio";
    public static bool Contains(RefusalStopDetails d) => d.Category?.ToString().Contains("bio") == true;
    public static string Shown(RefusalStopDetails d) => $"why: {d.Category}"; //~ RFA028
}
