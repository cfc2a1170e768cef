// from: someone who had read only what the rules promise
// why: "RFA013 is silent where the refusal has left before, or is tested for after the switch"
using Anthropic;
using Anthropic.Models.Messages;
namespace Loops;

public sealed class Guarded(IAnthropicClient client, Action<string> log)
{
    public async Task<string> BeforeAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            throw new InvalidOperationException("declined: " + message.StopDetails?.Category?.Raw());
        }

        return message.StopReason?.Value() switch
        {
            StopReason.EndTurn => message.ID,
            StopReason.MaxTokens => message.ID + " (cut)",
            _ => "",
        };
    }

    public async Task AfterAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason?.Raw())
        {
            case "tool_use":
                log("tools");
                break;
            case "end_turn":
                log("done");
                break;
        }

        if (message.StopReason?.Raw() == "refusal")
        {
            log("declined: " + message.StopDetails?.Category?.Raw());
        }
    }

    public async Task ElseAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            log("declined: " + message.StopDetails?.Category?.Raw());
        }
        else
        {
            switch (message.StopReason?.Value())
            {
                case StopReason.ToolUse:
                    log("tools");
                    break;
                case StopReason.EndTurn:
                    log("done");
                    break;
            }
        }
    }

    // Another response has left.
    public async Task OtherAsync(MessageCreateParams request, Message draft)
    {
        if (draft.StopReason == StopReason.Refusal)
        {
            throw new InvalidOperationException("declined: " + draft.StopDetails?.Category?.Raw());
        }

        var message = await client.Messages.Create(request);
        switch (message.StopReason?.Value()) //~ RFA013
        {
            case StopReason.ToolUse:
                log("tools");
                break;
            case StopReason.EndTurn:
                log("done");
                break;
        }
    }
}
