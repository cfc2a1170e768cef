// from: someone who had read only what the rules promise
// why: "It must *do* something (throw, call, assign, return a non-constant): a pure mapping from one enum to another is no handler"
using Anthropic.Models.Messages;
namespace Insurance;

public sealed record ClaimReply(string Text, bool Final);

public enum ClaimState { Open, Done, Declined }

public sealed class ClaimBot
{
    private int _declined;

    public ClaimReply Throwing(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => new ClaimReply(message.ID, true),
        StopReason.Refusal => throw new InvalidOperationException("declined"), //~ RFA012
        _ => new ClaimReply("", false),
    };

    public ClaimReply Creating(Message message) => message.StopReason?.Raw() switch
    {
        "refusal" => new ClaimReply("Please call us.", true), //~ RFA012
        _ => new ClaimReply(message.ID, true),
    };

    public int Counting(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => 0,
        StopReason.Refusal or StopReason.MaxTokens => ++_declined, //~ RFA012
        _ => -1,
    };

    public ClaimReply Looking(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => new ClaimReply("Please call us: " + message.StopDetails?.Category?.Raw(), true),
        _ => new ClaimReply(message.ID, true),
    };

    public ClaimState Mapping(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => ClaimState.Done,
        StopReason.Refusal => ClaimState.Declined,
        _ => ClaimState.Open,
    };

    public string Text(Message message) => message.StopReason?.Raw() switch
    {
        "end_turn" => "done",
        "refusal" => string.Empty,
        _ => "open",
    };
}
