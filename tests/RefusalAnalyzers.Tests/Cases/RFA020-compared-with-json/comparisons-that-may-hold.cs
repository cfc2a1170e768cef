using Anthropic.Models.Messages;

namespace Harbour;

public sealed record ApiEnum(string Text)
{
    public override string ToString() => Text;
}

public static class Pilot
{
    public static bool Quoted(Message m) => m.StopReason?.ToString() is "\"refusal\"";
    public static bool QuotedEquals(Message m) => string.Equals(m.StopReason?.ToString(), "\"refusal\"", StringComparison.Ordinal);
    public static bool QuotedVerbatim(Message m) => m.StopReason?.ToString() == @"""refusal""";
    public static bool Freed(Message m) => m.StopReason?.ToString().Replace("\"", "") == "refusal";
    public static bool Null(Message m) => m.StopReason?.ToString() == null;
    public static bool NullPattern(Message m) => m.StopReason?.ToString() is null;
    public static bool Other(Message m, string text) => m.StopReason?.ToString() == text;
    public static bool Member(Message m) => m.StopReason?.Value().ToString() == "EndTurn";
    public static bool Raw(Message m) => m.StopReason?.Raw().ToString() == "end_turn";
    public static bool Wire(Message m) => m.StopReason?.Json.GetString() == "end_turn";
    public static bool Contains(Message m) => m.StopReason?.ToString().Contains("end_turn") == true;
    public static bool Own(ApiEnum reason) => reason.ToString() == "refusal";
    public static bool OwnInterpolated(ApiEnum reason) => $"{reason}" == "refusal";

    public static bool TrimmedLocal(Message m)
    {
        var text = m.StopReason?.ToString().Trim('"');
        return text == "refusal";
    }

    public static bool WrittenAgain(Message m, string given, bool wet)
    {
        var text = m.StopReason?.ToString();
        if (wet)
        {
            text = given;
        }

        return text == "refusal";
    }

    public static int QuotedSwitch(Message m) => m.StopReason?.ToString() switch
    {
        "\"end_turn\"" => 1,
        "\"refusal\"" => 2,
        _ => 0,
    };
}
