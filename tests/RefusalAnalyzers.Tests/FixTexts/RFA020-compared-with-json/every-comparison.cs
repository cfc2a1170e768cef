using System;
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Support;

public static class Desk
{
    public static bool Plain(Message m) => m.StopReason?.ToString() == "refusal";

    public static bool Not(Message m) => "refusal" != m.StopReason?.ToString(); // the other way round

    public static bool Suppressed(Message m) => m.StopReason!.ToString() == "refusal";

    public static bool Interpolated(Message m) => $"{m.StopReason}" == "refusal";

    public static bool Chained(Message? m) => m?.StopReason?.ToString() == "refusal";

    public static bool Pattern(Message m) => m.StopReason?.ToString() is "refusal";

    public static bool NotPattern(Message m) => m.StopReason?.ToString() is not "refusal";

    public static bool Called(Message m) => m.StopReason?.ToString().Equals("refusal", StringComparison.OrdinalIgnoreCase) == true;

    public static bool NotCalled(Message m) => !string.Equals(m.StopReason?.ToString(), "refusal");

    public static bool Coalesced(Message m) => m.StopReason?.ToString().ToLowerInvariant().Equals("refusal") ?? false;

    public static bool Fallback(Message m) => (m.StopReason?.ToString() ?? "") == "refusal";

    public static bool ByMemberName(Message m) => m.StopReason?.ToString() == "Refusal";

    public static bool InBeta(Beta.BetaMessage m) => m.StopReason?.ToString() == "end_turn";

    public static string Both(Message m, RefusalStopDetails d) =>
        m.StopReason?.ToString() == "refusal" && d.Category?.ToString() == "frontier_llm" ? "models" : "other";

    public static void Check(Message response)
    {
        // The branch that never ran.
        if (response.StopReason?.ToString() == "refusal")
        {
            throw new InvalidOperationException("declined");
        }
    }
}
