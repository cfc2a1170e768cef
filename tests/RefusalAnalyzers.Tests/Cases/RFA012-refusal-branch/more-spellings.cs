using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    private Message? _last;

    public void MethodWithMember(Message m)
    {
        if (m.StopReason?.Equals(StopReason.Refusal) == true) //~ RFA012
        {
            horn("no");
        }
    }

    public void ExplicitConversion(Message m)
    {
        if ((StopReason)m.StopReason! == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void CastToText(Message m)
    {
        if ((string)m.StopReason! == "refusal") //~ RFA012
        {
            horn("no");
        }
    }

    public void SwappedText(Message m)
    {
        if ("refusal" == m.StopReason) //~ RFA012
        {
            horn("no");
        }
    }

    public void PatternOnRaw(Message m)
    {
        if (m.StopReason?.Raw() is "refusal") //~ RFA012
        {
            horn("no");
        }
    }

    public void LocalValue(Message m)
    {
        var reason = m.StopReason?.Value();
        if (reason == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void LocalWire(Message m)
    {
        ApiEnum<string, StopReason>? wire = m.StopReason;
        if (wire == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void LocalRaw(Message m)
    {
        string? raw = m.StopReason?.Raw();
        if (raw == "refusal") //~ RFA012
        {
            horn("no");
        }
    }

    public void PatternVariable(Message m)
    {
        if (m.StopReason?.Value() is { } reason && reason == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void PropertyPattern(Message m)
    {
        if (m is { StopReason: { } reason } && reason == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void Field()
    {
        if (_last?.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void Keep(Message m) => _last = m;

    public void EmptyPattern(Message m)
    {
        if (m.StopDetails is { }) //~ RFA012
        {
            horn("no");
        }
    }

    public void NamedDetails(Message m)
    {
        if (m.StopDetails is { } details) //~ RFA012
        {
            horn(details.Explanation ?? "no");
        }
    }

    public void TypedDetails(Message m)
    {
        if (m.StopDetails is RefusalStopDetails details) //~ RFA012
        {
            horn(details.Explanation ?? "no");
        }
    }
}
