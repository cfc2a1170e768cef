// from: re-created after shapes of public code
// why: "letting the response … out of it (argument …) is enough to stay silent"; all named, so no RFA013 and no RFA014.
using Anthropic.Models.Beta.Messages;
namespace Switchboard;

public sealed class Operator
{
    public string Handle(BetaMessage call) => call.StopReason?.Value() switch
    {
        BetaStopReason.ToolUse => Tool(call),
        BetaStopReason.MaxTokens => Cut(call),
        BetaStopReason.PauseTurn => Wait(call),
        BetaStopReason.Refusal => Declined(call),
        _ => call.Content.Select(b => b.Value).OfType<BetaTextBlock>().FirstOrDefault()?.Text ?? "",
    };

    private static string Tool(BetaMessage call) => "tool " + call.ID;
    private static string Cut(BetaMessage call) => "cut " + call.ID;
    private static string Wait(BetaMessage call) => "wait " + call.ID;
    private static string Declined(BetaMessage call) => "declined " + call.ID;
}
