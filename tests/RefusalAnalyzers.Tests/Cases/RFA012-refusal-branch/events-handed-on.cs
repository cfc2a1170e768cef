// from: someone who had read only what the rules promise
// why: "Only for locals that are assigned again, reading any `StopDetails` or `Category`, or handing on any response or event, anywhere in the member is the look"
using Anthropic;
using Anthropic.Models.Messages;
namespace Relay;

public interface IEventSink
{
    ValueTask PushAsync(RawMessageStreamEvent item);
    void Text(string text);
    void Fail(string problem);
}

public sealed class StreamRelay(IAnthropicClient client, IEventSink sink)
{
    public async Task ForwardAsync(MessageCreateParams request)
    {
        string? stop = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            await sink.PushAsync(item);
            if (item.TryPickDelta(out var delta))
            {
                stop = delta.Delta.StopReason?.Raw();
            }
        }

        if (stop == "refusal")
        {
            sink.Fail("declined");
        }
    }

    public async Task TextOnlyAsync(MessageCreateParams request)
    {
        string? stop = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var part))
            {
                sink.Text(part.Text);
            }
            else if (item.TryPickDelta(out var delta))
            {
                stop = delta.Delta.StopReason?.Raw();
            }
        }

        if (stop == "refusal") //~ RFA012
        {
            sink.Fail("declined");
        }
    }

    public async Task KeptAsync(MessageCreateParams request, List<RawMessageStreamEvent> kept)
    {
        StopReason? stop = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            kept.Add(item);
            if (item.TryPickDelta(out var delta) && delta.Delta.StopReason is { } reason)
            {
                stop = reason.Value();
            }
        }

        if (stop is StopReason.Refusal)
        {
            sink.Fail("declined");
        }
    }
}
