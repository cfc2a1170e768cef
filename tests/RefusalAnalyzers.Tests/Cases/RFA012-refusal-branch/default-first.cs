// from: someone who had read only what the rules promise
// why: "Sections and arms are taken in the order in which they are tried, `default` last wherever it stands"
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Nightshift;

public sealed class RunbookAgent(IAnthropicClient client, TextWriter journal)
{
    public async Task<bool> StepAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        switch (message.StopReason?.Value())
        {
            default:
                journal.WriteLine("unexpected stop " + message.StopReason?.Raw());
                return false;
            case null:
                return false;
            case BetaStopReason.ToolUse or BetaStopReason.PauseTurn:
                return true;
            case BetaStopReason.Refusal: //~ RFA012
                journal.WriteLine("declined");
                return false;
            case BetaStopReason.EndTurn:
                return false;
        }
    }

    public async Task<bool> StepInMiddleAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        switch (message.StopReason?.Raw())
        {
            case "tool_use":
                return true;
            default:
                return false;
            case "model_context_window_exceeded":
            case "refusal": //~ RFA012
                journal.WriteLine("nothing came of it");
                return false;
        }
    }

    public async Task<bool> StepLookingAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        switch (message.StopReason?.Value())
        {
            default:
                return false;
            case BetaStopReason.Refusal:
                journal.WriteLine("declined " + message.StopDetails?.Category?.Raw());
                return false;
            case BetaStopReason.ToolUse:
                return true;
        }
    }
}
