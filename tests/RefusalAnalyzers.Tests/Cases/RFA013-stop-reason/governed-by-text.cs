// from: someone who had read only what the rules promise
// why: RFA013 "a switch over a stop reason that names two or more and leaves out `Refusal`", at the `switch` keyword
using Anthropic;
using Anthropic.Models.Messages;
namespace Loops;

public sealed class Steps(IAnthropicClient client, Action<string> log)
{
    public async Task ConvertedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason) //~ RFA013
        {
            case "tool_use":
                log("tools");
                break;
            case "pause_turn" or "max_tokens":
                log("goes on");
                break;
            default:
                log("done");
                break;
        }
    }

    public async Task CoalescedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason?.Raw() ?? "none") //~ RFA013
        {
            default:
                log("odd");
                break;
            case "tool_use":
                log("tools");
                break;
            case "end_turn":
                log("done");
                break;
        }
    }

    public async Task LocalAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var stop = message.StopReason?.Value();
        log(stop switch //~ RFA013
        {
            StopReason.EndTurn or StopReason.StopSequence => "done",
            _ => "odd",
        });
    }

    public async Task NamesItAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason)
        {
            case "tool_use":
                log("tools");
                break;
            case "end_turn":
                log("done");
                break;
            case "refusal":
                log("declined " + message.StopDetails?.Category?.Raw());
                break;
        }
    }

    public async Task NamesOneAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason?.Value())
        {
            case null:
            case StopReason.ToolUse:
                log("tools");
                break;
            default:
                log("done");
                break;
        }
    }
}
