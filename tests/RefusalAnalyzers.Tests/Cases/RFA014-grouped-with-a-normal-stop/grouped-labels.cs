// from: someone who had read only what the rules promise
// why: RFA014 "one arm, label set or condition that groups `Refusal` with a normal stop"; "RFA011 and RFA014 point at the label that names FrontierLlm or Refusal"
using Anthropic;
using Anthropic.Models.Messages;
namespace Loops;

public sealed class Endings(IAnthropicClient client, Action<string> log)
{
    public async Task<bool> LabelsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason?.Value())
        {
            case StopReason.ToolUse:
                return true;
            case StopReason.EndTurn:
            case StopReason.Refusal: //~ RFA014
            case StopReason.MaxTokens:
                log("the end");
                return false;
            default:
                throw new InvalidDataException(message.ID);
        }
    }

    public async Task<bool> RefusalFirstAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason)
        {
            default:
                return true;
            case "refusal": //~ RFA014
            case "stop_sequence":
            case "end_turn":
                log("the end");
                return false;
        }
    }

    public async Task<bool> CutOrRefusedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn:
                return false;
            case StopReason.Refusal:
            case StopReason.ModelContextWindowExceeded:
                log("broken off: " + message.StopDetails?.Category?.Raw());
                return false;
            default:
                return true;
        }
    }

    public async Task<string> ArmAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason?.Raw() switch
        {
            "tool_use" => "more",
            "end_turn" or "stop_sequence" or "refusal" => "done", //~ RFA014
            _ => "odd",
        };
    }
}
