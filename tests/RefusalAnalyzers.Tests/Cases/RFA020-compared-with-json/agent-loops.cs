// from: someone who had read only what the rules promise
// why: RFA020 "compared with text that has no quote marks: never true"; "through a local whose every assignment that reaches the comparison is such text"
using Anthropic;
using Anthropic.Models.Messages;
namespace Dead;

public sealed class DeadLoops(IAnthropicClient client)
{
    public async Task<int> WhileAsync(MessageCreateParams request)
    {
        var turns = 0;
        var stop = "tool_use";
        while (turns < 10)
        {
            var message = await client.Messages.Create(request with { Messages = [.. request.Messages, new UserMessageParam("turn " + turns)] });
            stop = message.StopReason!.ToString();
            turns++;
            if (stop is not "tool_use") //~ RFA020
            {
                break;
            }
        }

        return turns;
    }

    public async Task<int> StreamAsync(MessageCreateParams request)
    {
        string? stop = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickDelta(out var delta))
            {
                stop = delta.Delta.StopReason?.ToString() ?? stop;
            }
        }

        return string.Equals(stop, "max_tokens", StringComparison.Ordinal) ? 1 : 0; //~ RFA020
    }

    public async Task<int> RawStreamAsync(MessageCreateParams request)
    {
        string? stop = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickDelta(out var delta))
            {
                stop = delta.Delta.StopReason?.Raw() ?? stop;
            }
        }

        return stop == "max_tokens" ? 1 : 0;
    }

    public async Task<int> InlineAsync(MessageCreateParams request)
    {
        for (var turn = 0; ; turn++)
        {
            var message = await client.Messages.Create(request with { MaxTokens = 100 + turn });
            if (!$"{message.StopReason}".Equals("max_tokens")) //~ RFA020
            {
                return turn;
            }
        }
    }
}
