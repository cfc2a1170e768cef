// from: someone who had read only what the rules promise
// why: "`!= EndTurn && != Refusal` groups the two: RFA014"; MaxTokens and the context window are "no normal end"
using Anthropic;
using Anthropic.Models.Messages;
namespace Loops;

public sealed class Rounds(IAnthropicClient client, Action<string> log)
{
    public async Task WhileAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        while (message.StopReason?.Value() is not (StopReason.EndTurn or StopReason.Refusal)) //~ RFA014
        {
            request = request with { Messages = [.. request.Messages, new UserMessageParam("Go on.")] };
            message = await client.Messages.Create(request);
        }
    }

    public async Task DoAsync(MessageCreateParams request)
    {
        string? stop;
        do
        {
            request = request with { Messages = [.. request.Messages, new UserMessageParam("Go on.")] };
            stop = (await client.Messages.Create(request)).StopReason?.Raw();
        }
        while (stop != "refusal" && stop != "end_turn"); //~ RFA014
    }

    public async Task MoreAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == "tool_use" || message.StopReason == "refusal") //~ RFA014
        {
            log("another round");
        }
    }

    public async Task BrokenOffAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.MaxTokens || message.StopReason == StopReason.Refusal)
        {
            log("broken off " + message.StopDetails?.Category?.Raw());
        }
    }

    public async Task TwoResponsesAsync(MessageCreateParams request, Message previous)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.EndTurn || previous.StopReason == StopReason.Refusal)
        {
            log("enough");
        }
    }

    public async Task NestedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.EndTurn || message.StopReason == StopReason.StopSequence)
        {
            log("done");
        }
        else if (message.StopReason == StopReason.Refusal)
        {
            log("declined " + message.StopDetails?.Category?.Raw());
        }
    }
}
