using Anthropic.Core;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Orchard;

public static class Stops
{
    public static bool Member(Message m) => m.StopReason?.Raw() == "Refusal"; //~ RFA023 "never equals a stop reason"
    public static bool Hyphen(Message m) => m.StopReason?.Raw() == "end-turn"; //~ RFA023
    public static bool Pattern(Message m) => m.StopReason?.Raw() is "end_turn" or "Stop_Sequence"; //~ RFA023
    public static bool Operator(BetaMessage m) => m.StopReason == "MaxTokens"; //~ RFA023
    public static bool Equality(Message m) => m.StopReason!.Raw().Equals("PauseTurn"); //~ RFA023
    public static bool Converted(Message m) => (string)m.StopReason! == "tool-use"; //~ RFA023
    public static bool Typo(Message m) => m.StopReason?.Raw() == "stop_sequense"; //~ RFA023
    public static bool OfAParameter(ApiEnum<string, Anthropic.Models.Messages.StopReason> stop) => stop.Raw() == "EndTurn"; //~ RFA023
    public static string Text(Message m)
    {
        var stop = m.StopReason?.Raw() ?? "none";
        stop = stop.Trim();
        switch (stop)
        {
            case "EndTurn": //~ RFA023
                return "done";
            case "refusal" when m.StopDetails?.Category == Anthropic.Models.Messages.Category.Cyber:
                return "declined";
            default:
                return stop;
        }
    }

    public static bool AnyCase(Message m) => string.Equals(m.StopReason?.Raw(), "REFUSAL", StringComparison.OrdinalIgnoreCase);
    public static bool Right(Message m) => m.StopReason?.Raw() == "refusal";
    public static bool Word(Message m) => m.StopReason?.Raw() == "refused";
    public static bool OtherWord(Message m) => m.StopReason?.Raw() == "error";
    public static bool Short(Message m) => m.StopReason?.Raw() == "refusl" || m.StopReason?.Raw() == "end turned";
    public static bool Unknown(string stop) => stop == "EndTurn" || stop == "end-turn";
    public static bool Role(MessageParam p) => p.Role.Raw() == "EndTurn";
    public static bool Named(Message m) => m.StopReason?.Raw() == nameof(Anthropic.Models.Messages.StopReason.EndTurn);
    public static bool MemberName(Message m) => m.StopReason?.Value().ToString() == "Refusal";
    public static bool StandIn(Message m) => (m.StopReason?.Raw() ?? "EndTurn") == "EndTurn";
}
