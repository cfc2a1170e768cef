// from: someone who had read only what the rules promise
// why: "`StartsWith` and `EndsWith` with a wire name on such text are never true either: RFA020"; a comparer and string.Compare compare as `==` does
using Anthropic.Models.Messages;
namespace Dead;

public static class Comparers
{
    private static readonly HashSet<string> s_final = ["end_turn", "stop_sequence"];
    private static readonly HashSet<string> s_quoted = ["\"end_turn\"", "\"stop_sequence\""];

    public static bool Comparer(Message message) =>
        StringComparer.OrdinalIgnoreCase.Equals(message.StopReason?.ToString(), "max_tokens"); //~ RFA020

    public static bool Compare(Message message) =>
        string.Compare("max_tokens", $"{message.StopReason}", StringComparison.OrdinalIgnoreCase) == 0; //~ RFA020

    public static bool Starts(Message message) =>
        message.StopReason?.ToString()?.StartsWith("max_tokens", StringComparison.Ordinal) == true; //~ RFA020

    public static bool Ends(Message message) =>
        $"{message.StopReason}".EndsWith("tool_use"); //~ RFA020

    public static bool InSet(Message message) =>
        s_final.Contains(message.StopReason?.ToString() ?? ""); //~ RFA020

    public static bool InQuotedSet(Message message) => s_quoted.Contains(message.StopReason?.ToString() ?? "");

    public static bool StartsQuoted(Message message) => message.StopReason?.ToString().StartsWith("\"max_tokens", StringComparison.Ordinal) == true;

    public static bool ContainsText(Message message) => message.StopReason?.ToString().Contains("max_tokens") == true;

    public static bool IndexOfText(Message message) => $"{message.StopReason}".IndexOf("tool_use", StringComparison.Ordinal) >= 0;

    public static bool RawComparer(Message message) => StringComparer.OrdinalIgnoreCase.Equals(message.StopReason?.Raw(), "max_tokens");
}
