// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Gateway.Events;

public sealed class RefusalEventArgs(RefusalStopDetails? details) : EventArgs { public RefusalStopDetails? Details { get; } = details; }

public sealed class Session
{
    private readonly List<Func<Task>> _later = [];
    private readonly Queue<Action> _queue = new();

    public event EventHandler? Declined;
    public event EventHandler<RefusalEventArgs>? DeclinedWith;
    public event Action<Message>? Answered;

    // an event without the response
    public void Raise(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
            Declined?.Invoke(this, EventArgs.Empty);
        else
            Answered?.Invoke(m);
    }

    // an event with the details
    public void RaiseWith(Message m)
    {
        if (m.StopReason == StopReason.Refusal) DeclinedWith?.Invoke(this, new RefusalEventArgs(m.StopDetails));
    }

    // an event with the message
    public void RaiseMessage(Message m)
    {
        if (m.StopReason == StopReason.Refusal) Answered?.Invoke(m);
    }

    // "a lambda that captures them out of it"
    public void Later(Message m)
    {
        if (m.StopReason == StopReason.Refusal) _later.Add(() => SendAsync(m));
    }

    // a lambda that captures the details
    public void LaterDetails(Message m)
    {
        if (m.StopDetails is { } details) _queue.Enqueue(() => Console.WriteLine(details.Category?.Raw()));
    }

    // a lambda that captures nothing of it
    public void LaterBlind(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
            _queue.Enqueue(() => Console.WriteLine("declined"));
    }

    // inside a lambda: the branch is in the lambda
    public Action<Message> Handler() => m =>
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            Declined?.Invoke(this, EventArgs.Empty);
        }
    };

    // a lambda which reads the category
    public Action<Message> Reader() => m =>
    {
        if (m.StopReason == StopReason.Refusal) Console.WriteLine(m.StopDetails?.Category?.Raw());
    };

    // filter lambdas are questions
    public IEnumerable<string> Ids(IEnumerable<Message> all) => all.Where(m => m.StopReason != StopReason.Refusal).Select(m => m.ID);
    public int Count(IEnumerable<Message> all) => all.Count(m => m.StopReason == StopReason.Refusal);

    // LINQ hands the message on
    public IEnumerable<Task> Send(IEnumerable<Message> all) => all.Select(m => m.StopReason == StopReason.Refusal ? SendAsync(m) : Task.CompletedTask);

    // a field keeps it
    private Message? _refused;
    public void Keep(Message m)
    {
        if (m.StopReason == StopReason.Refusal) _refused = m;
    }

    public Message? Refused => _refused;
    private static Task SendAsync(Message m) => Task.FromResult(m.ID);
}
