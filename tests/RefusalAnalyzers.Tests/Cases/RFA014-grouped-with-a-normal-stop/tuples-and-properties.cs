// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
using Anthropic.Models.Beta.Messages;
namespace Adapter.Shapes;

public sealed record Turn(StopReason Reason, int Attempt, string Id);
public sealed record BetaTurn(BetaStopReason? Reason, bool Stream);

public static class Shapes
{
    // a tuple element groups
    public static string Tuple(StopReason r, bool retry) => (r, retry) switch
    {
        (StopReason.EndTurn or StopReason.Refusal, _) => "done", //~ RFA014
        (StopReason.MaxTokens, true) => "again",
        _ => "?",
    };

    // separate tuple arms
    public static string Separate(StopReason r, bool retry) => (r, retry) switch
    {
        (StopReason.EndTurn, _) => "done", (StopReason.Refusal, _) => "declined", (StopReason.MaxTokens, true) => "again", _ => "?",
    };

    // property pattern in an if
    public static bool Property(Turn t) => t is { Reason: StopReason.Refusal or StopReason.ToolUse }; //~ RFA014

    // property pattern with MaxTokens
    public static bool Cut(Turn t) => t is { Reason: StopReason.Refusal or StopReason.MaxTokens, Attempt: > 2 };

    // positional pattern
    public static bool Positional(Turn t) => t is (StopReason.PauseTurn or StopReason.Refusal, _, _); //~ RFA014

    // property of a nullable beta reason
    public static int Beta(BetaTurn t) => t switch
    {
        { Reason: BetaStopReason.StopSequence or BetaStopReason.Refusal } => 1, //~ RFA014
        { Reason: BetaStopReason.MaxTokens } => 2,
        _ => 0,
    };

    // beta: Compaction goes on later, as PauseTurn does
    public static int BetaOther(BetaTurn t) => t switch
    {
        { Reason: BetaStopReason.Compaction or BetaStopReason.Refusal } => 1, //~ RFA014
        { Reason: BetaStopReason.EndTurn } => 2, _ => 0,
    };

    // two properties of two objects
    public static bool Two(Turn a, Turn b) => (a, b) is ({ Reason: StopReason.Refusal }, { Reason: StopReason.EndTurn });

    // own records with Refusal named once
    public static string Names(Turn t) => t switch { { Reason: StopReason.Refusal } => "declined", { Reason: StopReason.EndTurn, Id: var id } => id, _ => "?" };
}
