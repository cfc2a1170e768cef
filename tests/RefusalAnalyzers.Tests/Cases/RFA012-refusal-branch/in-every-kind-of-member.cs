using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck
{
    private readonly Message _m;
    private int _count;

    public Deck(Message m)
    {
        _m = m;
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new ArgumentException("declined");
        }
    }

    public int Count
    {
        get
        {
            if (_m.StopReason == StopReason.Refusal) //~ RFA012
            {
                throw new InvalidOperationException("declined");
            }

            return _count;
        }

        set => _count = _m.StopReason == StopReason.Refusal ? throw new InvalidOperationException("declined") : value; //~ RFA012
    }

    public string this[int i] => _m.StopReason?.Value() switch
    {
        StopReason.Refusal => throw new InvalidOperationException("declined"), //~ RFA012
        _ => i.ToString(),
    };

    public static implicit operator string(Deck deck)
    {
        if (deck._m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("declined");
        }

        return deck._m.ID;
    }

    public IEnumerable<string> Lines()
    {
        if (_m.StopReason == StopReason.Refusal) //~ RFA012
        {
            _count++;
            yield break;
        }

        yield return _m.ID;
    }

    public async Task<string> ReadAsync(Func<Task<Message>> send)
    {
        var m = await send();
        try
        {
            if (m.StopReason == StopReason.Refusal) //~ RFA012
            {
                throw new InvalidOperationException("declined");
            }
        }
        finally
        {
            _count++;
        }

        return m.ID;
    }

    public Func<Message, Task<string>> Later => async m =>
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            await Task.Delay(10);
        }

        return m.ID;
    };
}
