// from: someone who had read only what the rules promise
using System.Runtime.CompilerServices;
using System.Text;
using Anthropic.Models.Messages;
namespace Gateway.Streaming;

public abstract record Update;
public sealed record TextUpdate(string Text) : Update;
public sealed record DeclinedUpdate(string? Category) : Update;
public sealed record ErrorUpdate(string Text) : Update;
public sealed record RawUpdate(RawMessageDeltaEvent Delta) : Update;

public sealed class Streams
{
    private readonly StringBuilder _buffer = new();

    // `yield return` of a new object does something without the category
    public async IAsyncEnumerable<Update> Blind(IAsyncEnumerable<RawMessageStreamEvent> events, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var e in events.WithCancellation(ct))
        {
            if (e.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var text)) yield return new TextUpdate(text.Text);
            if (e.TryPickDelta(out var d) && d.Delta.StopReason == StopReason.Refusal) //~ RFA012
            {
                yield return new ErrorUpdate("declined");
                yield break;
            }
        }
    }

    // reads the category of the delta
    public async IAsyncEnumerable<Update> Looks(IAsyncEnumerable<RawMessageStreamEvent> events, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var e in events.WithCancellation(ct))
        {
            if (e.TryPickDelta(out var d) && d.Delta.StopReason == StopReason.Refusal)
            {
                _buffer.Clear();
                yield return new DeclinedUpdate(d.Delta.StopDetails?.Category?.Raw());
                yield break;
            }
        }
    }

    // hands the delta event on
    public async IAsyncEnumerable<Update> Hands(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        await foreach (var e in events)
        {
            if (!e.TryPickDelta(out var d)) continue;
            if (d.Delta.StopReason == "refusal") yield return new RawUpdate(d);
        }
    }

    // only leaves: it does nothing ("It must *do* something (throw, call, assign, return a non-constant)")
    public async Task<string> Leaves(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        await foreach (var e in events)
        {
            if (e.TryPickDelta(out var d) && d.Delta.StopReason == StopReason.Refusal) break;
            if (e.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var text)) _buffer.Append(text.Text);
        }

        return _buffer.ToString();
    }

    // clearing the buffer is doing something
    public async Task<string> Clears(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        await foreach (var e in events)
        {
            if (e.TryPickDelta(out var d) && d.Delta.StopReason == StopReason.Refusal) //~ RFA012
            {
                _buffer.Clear();
                break;
            }
        }

        return _buffer.ToString();
    }

    // `StopDetails` found not null is a refusal branch
    public async Task Details(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        await foreach (var e in events)
        {
            if (e.TryPickDelta(out var d) && d.Delta.StopDetails is not null) //~ RFA012
            {
                throw new InvalidOperationException("declined while streaming");
            }
        }
    }

    // `StopDetails` kept for later
    public async Task<RefusalStopDetails?> Keeps(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        RefusalStopDetails? last = null;
        await foreach (var e in events)
        {
            if (e.TryPickDelta(out var d) && d.Delta.StopDetails is { } details)
            {
                _buffer.Clear();
                last = details;
            }
        }

        return last;
    }

    // `continue` alone
    public async Task<int> Skips(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        var count = 0;
        await foreach (var e in events)
        {
            if (!e.TryPickDelta(out var d) || d.Delta.StopReason == StopReason.Refusal) continue;
            count++;
        }

        return count;
    }
}
