// from: someone who had read only what the rules promise
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Harbor.Stops;

public sealed class Switches(Action<string> show)
{
    // 35: everything else is a stop.
    public string Label(Message message) => message.StopReason?.Value() switch //~ RFA013
    {
        StopReason.ToolUse => "tool",
        StopReason.MaxTokens => "cut",
        _ => "stop",
    };

    // 36: one element of a tuple.
    public string Pair(Message message, bool last) => (message.StopReason?.Value(), last) switch //~ RFA013
    {
        (StopReason.ToolUse, _) => "tool",
        (StopReason.MaxTokens, _) => "cut",
        _ => "stop",
    };

    // 37: and by statement.
    public void PairStatement(BetaMessage message, int turn)
    {
        switch (turn, message.StopReason?.Value()) //~ RFA013
        {
            case (_, BetaStopReason.ToolUse):
                show("tool");
                break;
            case (_, BetaStopReason.PauseTurn):
                show("pause");
                break;
        }
    }

    // 38: only the one that it is about.
    public bool NeedsTool(Message message) => message.StopReason?.Value() switch
    {
        StopReason.ToolUse => true,
        _ => false,
    };

    // 39: grouped with a normal end under a guard.
    public string Grouped(Message message, bool quiet) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn or StopReason.Refusal when quiet => "", //~ RFA014
        StopReason.EndTurn => "done",
        StopReason.Refusal => "declined: " + message.StopDetails?.Category?.Raw(),
        _ => "other",
    };

    // 40: grouped with being cut off is no normal end.
    public bool IsIncomplete(Message message) => message.StopReason?.Value() is StopReason.MaxTokens or StopReason.Refusal;

    // 41: a negated group.
    public bool GoesOn(Message message) => message.StopReason?.Value() is not (StopReason.EndTurn or StopReason.Refusal); //~ RFA014

    // 42: a property pattern.
    public string Property(Message message) => message switch
    {
        { StopReason: { } s } when s == StopReason.Refusal || s == StopReason.EndTurn => "over", //~ RFA014
        _ => "goes on",
    };

    // 43: text.
    public bool IsOver(Message message) => message.StopReason?.Raw() is "end_turn" or "stop_sequence" or "refusal"; //~ RFA014

    // 44: a set.
    public bool IsOverBySet(Message message) => new[] { StopReason.EndTurn, StopReason.Refusal }.Contains(message.StopReason!.Value()); //~ RFA014
}
