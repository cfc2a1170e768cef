using Anthropic.Models.Beta.Sessions.Events;
using Anthropic.Models.Messages;
using StopReason = Anthropic.Models.Messages.StopReason;

namespace Harbour;

public static class Pilot
{
    private const string Refused = "refusal";

    public static bool Static(Message m) => string.Equals(m.StopReason?.ToString(), "refusal"); //~ RFA020
    public static bool StaticIgnoringCase(Message m) => string.Equals("refusal", m.StopReason?.ToString(), StringComparison.OrdinalIgnoreCase); //~ RFA020
    public static bool Instance(Message m) => m.StopReason is { } r && r.ToString().Equals("refusal"); //~ RFA020
    public static bool InstanceIgnoringCase(Message m) => m.StopReason?.ToString().Equals("Refusal", StringComparison.OrdinalIgnoreCase) == true; //~ RFA020
    public static bool TextFirst(Message m) => "refusal".Equals(m.StopReason?.ToString()); //~ RFA020
    public static bool NamedText(Message m) => m.StopReason?.ToString() == Refused; //~ RFA020
    public static bool Model(Message m) => m.Model.ToString() == "claude-opus-4-1"; //~ RFA020
    public static bool Session(BetaManagedAgentsSessionStatusIdleEvent e) => e.StopReason.Type?.ToString() == "refusal"; //~ RFA020
    public static bool PatternNot(Message m) => m.StopReason?.ToString() is not "end_turn"; //~ RFA020
    public static bool PatternOr(Message m) => m.StopReason?.ToString() is "end_turn" or "stop_sequence"; //~ RFA020
    public static IEnumerable<Message> Query(IEnumerable<Message> all) => all.Where(m => m.StopReason?.ToString() == "refusal"); //~ RFA020

    public static bool InterpolatedLocal(Message m)
    {
        string text = $"{m.StopReason}";
        return "tool_use" != text; //~ RFA020
    }

    public static int Statement(Message m)
    {
        switch (m.StopReason?.ToString()) //~ RFA020
        {
            case "end_turn": return 1;
            case "refusal": return 2;
            default: return 0;
        }
    }

    public static int Coalesced(Message m) => (m.StopReason?.ToString() ?? "none") switch //~ RFA020
    {
        "end_turn" => 1,
        "refusal" => 2,
        _ => 0,
    };

    public static int LocalSwitch(RefusalStopDetails d)
    {
        var text = d.Category?.ToString();
        return text switch //~ RFA020
        {
            "cyber" => 1,
            "bio" => 2,
            _ => 0,
        };
    }

    public static void DeadBranch(Message m)
    {
        if (m.StopReason?.ToString() == "refusal") //~ RFA020
        {
            throw new InvalidOperationException("no");
        }
    }

    public static bool DeadGroup(Message m) => m.StopReason?.ToString() is "refusal" or "end_turn"; //~ RFA020
}
