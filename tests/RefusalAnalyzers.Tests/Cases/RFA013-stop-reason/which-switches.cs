using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Beta.Sessions.Events;
using Stable = Anthropic.Models.Messages;

namespace Ferry;

public static class Deck
{
    public static int Text(Stable.Message m)
    {
        switch (m.StopReason) //~ RFA013
        {
            case "end_turn": return 1;
            case "tool_use": return 2;
            default: return 0;
        }
    }

    public static int Raw(Stable.Message m) => m.StopReason?.Raw() switch //~ RFA013
    {
        "end_turn" => 1,
        "max_tokens" => 2,
        _ => 0,
    };

    public static int Beta(BetaMessage m) => m.StopReason?.Value() switch //~ RFA013
    {
        BetaStopReason.EndTurn or BetaStopReason.PauseTurn => 1,
        _ => 0,
    };

    public static int Session(BetaManagedAgentsSessionStatusIdleEvent e) => e.StopReason.Type?.Value() switch //~ RFA013
    {
        StopReasonType.EndTurn => 1,
        StopReasonType.RequiresAction => 2,
        _ => 0,
    };

    public static int Local(Stable.Message m)
    {
        var reason = m.StopReason?.Value();
        switch (reason) //~ RFA013
        {
            case Stable.StopReason.EndTurn:
            case Stable.StopReason.StopSequence:
                return 1;
            default:
                return 0;
        }
    }

    public static int NoCatchAll(Stable.Message m)
    {
        switch (m.StopReason?.Value()) //~ RFA013
        {
            case Stable.StopReason.EndTurn: return 1;
            case Stable.StopReason.ToolUse: return 2;
        }

        return 0;
    }

    public static int TextWithRefusal(Stable.Message m) => m.StopReason?.Raw() switch
    {
        "end_turn" => 1,
        "max_tokens" => 2,
        "refusal" => 3,
        _ => 0,
    };

    public static int OneTwice(Stable.Message m, bool wet) => m.StopReason?.Value() switch
    {
        Stable.StopReason.EndTurn when wet => 1,
        Stable.StopReason.EndTurn => 2,
        null => 3,
        _ => 0,
    };

    public static int Chain(Stable.Message m)
    {
        if (m.StopReason == Stable.StopReason.EndTurn) return 1;
        if (m.StopReason == Stable.StopReason.ToolUse) return 2;
        return 0;
    }

    public static int Loose(string stop) => stop switch
    {
        "end_turn" => 1,
        "tool_use" => 2,
        _ => 0,
    };

    public static int Advisor(BetaAdvisorResultBlock b) => b.StopReason switch
    {
        "end_turn" => 1,
        "max_tokens" => 2,
        _ => 0,
    };
}
