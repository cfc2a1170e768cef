using System;
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Support;

public static class Desk
{
    public static bool Plain(Message m) => m.StopReason == StopReason.Refusal;

    public static bool Not(Message m) => m.StopReason != StopReason.Refusal; // the other way round

    public static bool Suppressed(Message m) => m.StopReason == StopReason.Refusal;

    public static bool Interpolated(Message m) => m.StopReason == StopReason.Refusal;

    public static bool Chained(Message? m) => m?.StopReason == StopReason.Refusal;

    public static bool Pattern(Message m) => m.StopReason == StopReason.Refusal;

    public static bool NotPattern(Message m) => m.StopReason != StopReason.Refusal;

    public static bool Called(Message m) => m.StopReason == StopReason.Refusal;

    public static bool NotCalled(Message m) => m.StopReason != StopReason.Refusal;

    public static bool Coalesced(Message m) => m.StopReason == StopReason.Refusal;

    public static bool Fallback(Message m) => m.StopReason == StopReason.Refusal;

    public static bool ByMemberName(Message m) => m.StopReason == StopReason.Refusal;

    public static bool InBeta(Beta.BetaMessage m) => m.StopReason == Beta.BetaStopReason.EndTurn;

    public static string Both(Message m, RefusalStopDetails d) =>
        m.StopReason == StopReason.Refusal && d.Category == Category.FrontierLlm ? "models" : "other";

    public static void Check(Message response)
    {
        // The branch that never ran.
        if (response.StopReason == StopReason.Refusal)
        {
            throw new InvalidOperationException("declined");
        }
    }
}
