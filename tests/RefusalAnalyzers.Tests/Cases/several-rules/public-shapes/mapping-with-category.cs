// from: re-created after shapes of public code
// why: "Reading `Category` anywhere in it … is enough to stay silent"; `Raw()` shows no quote marks.
using Anthropic.Models.Beta.Messages;
namespace Bridgework;

public enum End { Natural, Tool, Budget, Full, Declined, Strange }

public sealed record Halt(End End, string? Detail = null);

public static class HaltReader
{
    public static Halt Read(BetaMessage message) => message.StopReason?.Value() switch
    {
        BetaStopReason.EndTurn => new Halt(End.Natural),
        BetaStopReason.ToolUse => new Halt(End.Tool),
        BetaStopReason.MaxTokens => new Halt(End.Budget),
        BetaStopReason.ModelContextWindowExceeded => new Halt(End.Full),
        BetaStopReason.Refusal => new Halt(End.Declined, message.StopDetails?.Category?.Raw()),
        _ => new Halt(End.Strange, message.StopReason?.Raw()),
    };

    public static Halt ReadByWord(BetaMessage message)
    {
        var word = message.StopReason?.Raw();
        return word switch
        {
            "end_turn" => new Halt(End.Natural),
            "tool_use" => new Halt(End.Tool),
            "max_tokens" => new Halt(End.Budget),
            "refusal" => new Halt(End.Declined, Topic(message)),
            _ => new Halt(End.Strange, word),
        };
    }

    private static string? Topic(BetaMessage message) => message.StopDetails?.Category?.Raw();
}
