// from: someone who had read only what the rules promise
// why: "A local that is assigned anywhere in the member, in loops and streams too"; a `continue`/`break` alone does nothing
using Anthropic;
using Anthropic.Models.Messages;
namespace Agents;

public interface IToolbox
{
    IReadOnlyList<ContentBlockParam> Run(IReadOnlyList<ContentBlock> blocks);
}

public sealed class ToolAgent(IAnthropicClient client, IToolbox tools, Action<string> log)
{
    public async Task<int> RunAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var messages = new List<MessageParam>(request.Messages);
        string? stop = null;
        for (var turn = 0; turn < 12; turn++)
        {
            var message = await client.Messages.Create(request with { Messages = messages.ToArray() }, cancel);
            stop = message.StopReason?.Raw();
            if (stop != "tool_use")
            {
                break;
            }

            messages.Add(new UserMessageParam(tools.Run(message.Content).ToList()));
        }

        if (stop is "refusal") //~ RFA012
        {
            log("the agent was declined");
        }

        return messages.Count;
    }

    public async Task<int> RunInsideAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var turns = 0;
        while (true)
        {
            var message = await client.Messages.Create(request, cancel);
            turns++;
            switch (message.StopReason?.Value())
            {
                case StopReason.ToolUse:
                    request = request with { Messages = [.. request.Messages, new UserMessageParam(tools.Run(message.Content).ToList())] };
                    continue;
                case StopReason.Refusal: //~ RFA012
                    log("the agent was declined in turn " + turns);
                    return turns;
                default:
                    return turns;
            }
        }
    }
}
