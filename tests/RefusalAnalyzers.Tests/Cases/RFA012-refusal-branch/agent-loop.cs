// from: someone who had read only what the rules promise
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
namespace Gateway.Agents;

public sealed class AgentRun(IAnthropicClient client, TextWriter log)
{
    private readonly List<Message> _history = [];

    // a loop over a switch: all named, Refusal leaves with the response
    public async Task<Message?> RunAsync(MessageCreateParams p, CancellationToken ct)
    {
        for (var turn = 0; turn < 10; turn++)
        {
            var m = await client.Messages.Create(p, ct);
            switch (m.StopReason?.Value())
            {
                case StopReason.EndTurn:
                case StopReason.StopSequence:
                    return m;
                case StopReason.ToolUse:
                    _history.Add(m);
                    break;
                case StopReason.Refusal:
                    log.WriteLine(m.StopDetails?.Category?.Raw() ?? "none");
                    return null;
                default:
                    throw new InvalidOperationException(m.StopReason?.Raw());
            }
        }

        return null;
    }

    // a loop whose refusal section only says so
    public async Task<Message?> RunBlindAsync(MessageCreateParams p, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            var m = await client.Messages.Create(p, ct);
            switch (m.StopReason?.Value())
            {
                case StopReason.ToolUse:
                    _history.Add(m);
                    break;
                case StopReason.Refusal: //~ RFA012
                    log.WriteLine("declined");
                    return null;
                default:
                    return m;
            }
        }

        return null;
    }

    // a loop that forgets refusals
    public async Task<Message?> RunForgetsAsync(MessageCreateParams p, CancellationToken ct)
    {
        var m = await client.Messages.Create(p, ct);
        switch (m.StopReason?.Value()) //~ RFA013
        {
            case StopReason.EndTurn: return m;
            case StopReason.ToolUse: _history.Add(m); return null;
            default: return null;
        }
    }

    // a loop that takes a refusal for the end, and reads its content: not a refusal branch
    public async Task<string> RunGroupsAsync(MessageCreateParams p, CancellationToken ct)
    {
        var m = await client.Messages.Create(p, ct);
        switch (m.StopReason?.Value())
        {
            case StopReason.EndTurn or StopReason.Refusal: //~ RFA014
                return string.Concat(m.Content.Select(b => b.Value).OfType<TextBlock>().Select(t => t.Text));
            default:
                return "";
        }
    }

    // streaming into a buffer, then a decision on the last delta
    public async Task<string> StreamAsync(MessageCreateParams p, CancellationToken ct)
    {
        var text = new StringBuilder();
        RawMessageDeltaEvent? last = null;
        await foreach (var e in client.Messages.CreateStreaming(p, ct))
        {
            if (e.TryPickContentBlockDelta(out var b) && b.Delta.TryPickText(out var t)) text.Append(t.Text);
            if (e.TryPickDelta(out var d)) last = d;
        }

        if (last?.Delta.StopReason == StopReason.Refusal) return "declined: " + last.Delta.StopDetails?.Category?.Raw();
        return text.ToString();
    }

    // the same without the category
    public async Task<string> StreamBlindAsync(MessageCreateParams p, CancellationToken ct)
    {
        var text = new StringBuilder();
        RawMessageDeltaEvent? last = null;
        await foreach (var e in client.Messages.CreateStreaming(p, ct))
        {
            if (e.TryPickContentBlockDelta(out var b) && b.Delta.TryPickText(out var t)) text.Append(t.Text);
            if (e.TryPickDelta(out var d)) last = d;
        }

        if (last?.Delta.StopReason == StopReason.Refusal) //~ RFA012
        {
            log.WriteLine("declined");
            return "";
        }

        return text.ToString();
    }

    // usage of a refused response is not its content
    public long Tokens(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            log.WriteLine(m.StopDetails?.Category?.Raw());
            return m.Usage.OutputTokens;
        }

        return 0;
    }
}
