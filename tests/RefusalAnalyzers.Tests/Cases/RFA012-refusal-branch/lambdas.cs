// from: someone who had read only what the rules promise
// why: "or a lambda that captures them out of it (argument, return value, assignment, exception)"
using Anthropic;
using Anthropic.Models.Messages;
namespace Errors;

public sealed class Deferred(IAnthropicClient client)
{
    private readonly Queue<Func<Task>> _work = new();
    private int _declined;

    public event Action<Message>? Declined;

    public async Task CapturesAsync(MessageCreateParams request, Func<Message, Task> audit)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            _work.Enqueue(() => audit(message));
        }
    }

    public async Task CapturesDetailsAsync(MessageCreateParams request, Action<Action> dispatch)
    {
        var message = await client.Messages.Create(request);
        if (message.StopDetails is { } details)
        {
            dispatch(() => Console.WriteLine(details));
        }
    }

    public async Task CapturesNothingAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            _work.Enqueue(() =>
            {
                _declined++;
                return Task.CompletedTask;
            });
        }
    }

    public async Task CapturesOtherAsync(MessageCreateParams request, Message previous, Func<Message, Task> audit)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            _work.Enqueue(() => audit(previous));
        }
    }

    public async Task RaisesAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            _declined++;
            Declined?.Invoke(message);
        }
    }
}
