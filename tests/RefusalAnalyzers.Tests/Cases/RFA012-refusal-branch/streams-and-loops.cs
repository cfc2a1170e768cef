// from: someone who had read only what the rules promise
using System.Text;
using Anthropic;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using MessageCreateParams = Anthropic.Models.Messages.MessageCreateParams;

namespace Harbor.Streams;

public sealed class Reader(IAnthropicClient client, Action<string> show)
{
    private readonly DateTime _seen = DateTime.UtcNow;

    // 14: text gathered and then returned.
    public async Task<string> GatherAsync(MessageCreateParams parameters)
    {
        var text = new StringBuilder();
        await foreach (var e in client.Messages.CreateStreaming(parameters))
        {
            if (e.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var delta))
            {
                text.Append(delta.Text);
            }
            else if (e.TryPickDelta(out var end) && end.Delta.StopReason == StopReason.Refusal)
            {
                show("declined: " + end.Delta.StopDetails?.Category?.Raw());
                return text.ToString(); //~ RFA015
            }
        }

        return text.ToString();
    }

    // 15: thrown away, as it must be.
    public async Task<string> DiscardAsync(MessageCreateParams parameters)
    {
        var text = new StringBuilder();
        await foreach (var e in client.Messages.CreateStreaming(parameters))
        {
            if (e.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var delta))
            {
                text.Append(delta.Text);
            }

            if (e.TryPickDelta(out var end) && end.Delta.StopReason == StopReason.Refusal)
            {
                text.Clear();
                throw new InvalidOperationException("Declined: " + end.Delta.StopDetails?.Category?.Raw());
            }
        }

        return text.ToString();
    }

    // 16: an async iterator that stops.
    public async IAsyncEnumerable<string> IterateAsync(MessageCreateParams parameters)
    {
        await foreach (var e in client.Messages.CreateStreaming(parameters))
        {
            if (e.Value is RawMessageDeltaEvent { Delta.StopReason: { } stop } && stop == StopReason.Refusal) //~ RFA012
            {
                yield return $"[declined after {_seen}]";
                yield break;
            }

            yield return e.ToString() ?? "";
        }
    }

    // 17: the tool loop.
    public async Task<BetaMessage> ToolLoopAsync(Func<BetaMessage?, Task<BetaMessage>> send)
    {
        BetaMessage? last = null;
        while (true)
        {
            last = await send(last);
            switch (last.StopReason?.Value())
            {
                case BetaStopReason.ToolUse:
                    continue;
                case BetaStopReason.Refusal: //~ RFA012
                    throw new InvalidOperationException("The model declined to go on.");
                default:
                    return last;
            }
        }
    }

    // 18: the same loop with a flag.
    public async Task<int> FlagLoopAsync(Func<Task<BetaMessage>> send)
    {
        var done = false;
        var turns = 0;
        while (!done)
        {
            var message = await send();
            turns++;
            done = message.StopReason?.Value() switch
            {
                BetaStopReason.EndTurn => true,
                BetaStopReason.Refusal => true,
                BetaStopReason.ToolUse => false,
                _ => throw new InvalidOperationException(),
            };
        }

        return turns;
    }

    // 19: waits in a loop while it is refused.
    public async Task<Message> InsistAsync(MessageCreateParams parameters)
    {
        var message = await client.Messages.Create(parameters);
        while (message.StopReason == StopReason.Refusal) //~ RFA016
        {
            await Task.Delay(1000);
            message = await client.Messages.Create(parameters);
        }

        return message;
    }

    // 20: the last text before the refusal.
    public string Partial(Message message)
    {
        var text = string.Concat(message.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
        if (message.StopReason == StopReason.Refusal)
        {
            show(message.StopDetails?.Category?.Raw() ?? "none");
            return text; //~ RFA015
        }

        return text;
    }

    // 21: whether there was any tells the layers apart.
    public void Layer(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            show((message.Content.Count == 0 ? "input " : "output ") + message.StopDetails?.Category?.Raw());
        }
    }
}
