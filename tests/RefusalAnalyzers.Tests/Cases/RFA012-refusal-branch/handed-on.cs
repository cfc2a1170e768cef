using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Refused(string text, RefusalStopDetails? details) : Exception(text)
{
    public RefusalStopDetails? Details { get; } = details;
}

public sealed record Outcome(Message Source, string Text);

public static class MessageExtensions
{
    public static string Explain(this Message m) => m.StopDetails?.Category?.Raw() ?? "none";
}

public sealed class Deck(Action<string> horn, Action<Func<string?>> later)
{
    private readonly List<Outcome> _all = [];
    private RefusalStopDetails? _why;

    public void Exception(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            throw new Refused("no", m.StopDetails);
        }
    }

    public void DetailsKept(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            _why = m.StopDetails;
        }
    }

    public void LambdaGivenAway(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no");
            later(() => m.StopDetails?.Explanation);
        }
    }

    public Outcome? Wrapped(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no");
            return new Outcome(m, "no");
        }

        return null;
    }

    public (Message?, string) Tuple(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no");
            return (m, "no");
        }

        return (null, m.ID);
    }

    public IEnumerable<Message> Yielded(IEnumerable<Message> all)
    {
        foreach (var m in all)
        {
            if (m.StopReason == StopReason.Refusal)
            {
                horn("no");
                yield return m;
            }
        }
    }

    public void Extension(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn(m.Explain());
        }
    }

    public void Collected(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            _all.Add(new Outcome(m, "no"));
        }
    }

    public void DetailsFromLocal(Message m)
    {
        var details = m.StopDetails;
        if (m.StopReason == StopReason.Refusal)
        {
            throw new Refused("no", details);
        }
    }

    public void CategoryReadBefore(Message m)
    {
        var category = m.StopDetails?.Category?.Raw();
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + category);
        }
    }

    public async Task Awaited(Message m, Func<Message, Task> handle)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            await handle(m);
        }
    }

    public void InNestedBlock(Message m, bool loud)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no");
            if (loud)
            {
                horn(m.StopDetails?.Category?.Raw() ?? "none");
            }
        }
    }

    public string? Why() => _why?.Explanation + _all.Count;
}
