// from: someone who had read only what the rules promise
// why: "the rest of the block after `if (not refusal) return`"; `continue` leaves the block too
using Anthropic;
using Anthropic.Models.Messages;
namespace Batches;

public sealed class NightBatch(IAnthropicClient client)
{
    private readonly List<string> _declined = [];
    private int _done;

    public async Task RunAsync(IReadOnlyDictionary<string, MessageCreateParams> jobs, CancellationToken cancel)
    {
        foreach (var (key, request) in jobs)
        {
            var message = await client.Messages.Create(request, cancel);
            if (message.StopReason != StopReason.Refusal) //~ RFA012
            {
                _done++;
                continue;
            }

            _declined.Add(key);
        }
    }

    public async Task RunLookingAsync(IReadOnlyDictionary<string, MessageCreateParams> jobs, CancellationToken cancel)
    {
        foreach (var (key, request) in jobs)
        {
            var message = await client.Messages.Create(request, cancel);
            if (message.StopReason != StopReason.Refusal)
            {
                _done++;
                continue;
            }

            _declined.Add($"{key} {message.StopDetails?.Category?.Raw()}");
        }
    }

    public async Task RunSkippingAsync(IReadOnlyDictionary<string, MessageCreateParams> jobs, CancellationToken cancel)
    {
        foreach (var (_, request) in jobs)
        {
            var message = await client.Messages.Create(request, cancel);
            if (message.StopReason == StopReason.Refusal)
            {
                continue;
            }

            _done++;
        }
    }

    public async Task RunThrowingAsync(IReadOnlyDictionary<string, MessageCreateParams> jobs, CancellationToken cancel)
    {
        foreach (var (key, request) in jobs)
        {
            var message = await client.Messages.Create(request, cancel);
            if (message.StopReason?.Value() is not StopReason.Refusal) //~ RFA012
                continue;
            throw new InvalidOperationException(key);
        }
    }

    public int Sum => _done + _declined.Count;
}
