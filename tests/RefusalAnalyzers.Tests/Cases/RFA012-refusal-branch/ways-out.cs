// from: someone who had read only what the rules promise
// why: "letting the response, its `StopDetails` … out of it (argument, return value, assignment …)"
using Anthropic;
using Anthropic.Models.Messages;
namespace Telemetry;

public sealed record Outcome(bool Ok, Message? Response);

public sealed class WaysOut(IAnthropicClient client, Action<string> log)
{
    private Message? _refused;
    private (string Id, RefusalStopDetails? Details) _last;

    public async Task<Outcome> RecordAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var outcome = new Outcome(true, null);
        if (message.StopReason == StopReason.Refusal)
        {
            log("declined");
            outcome = outcome with { Ok = false, Response = message };
        }

        return outcome;
    }

    public async Task TupleAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            log("declined");
            _last = (message.ID, message.StopDetails);
        }
    }

    public async Task CoalescedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            log("declined");
            _refused ??= message;
        }
    }

    public async Task<Message[]> ArrayAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.Value() is StopReason.Refusal)
        {
            log("declined");
            return [message];
        }

        return [];
    }

    public async Task<(bool Ok, string Id)> CopyAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            log("declined");
            return (false, message.ID);
        }

        return (true, message.ID);
    }

    public async Task AskedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal && message.StopDetails is { Category: null })
        {
            log("declined without a category");
        }

        log(_refused?.ID + _last.Id);
    }
}
