using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn, Func<Message, bool> known, Func<RefusalStopDetails?, bool> judged)
{
    public void Member(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails?.Category?.Value() == Category.FrontierLlm)
        {
            horn("models");
        }
    }

    public void Handed(Message m)
    {
        if (m.StopReason == StopReason.Refusal && known(m))
        {
            horn("no");
        }
    }

    public void Details(Message m)
    {
        if (m.StopReason == StopReason.Refusal && judged(m.StopDetails))
        {
            horn("no");
        }
    }

    public void Captured(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails?.Category is { } wire)
        {
            horn(wire.Raw());
        }
    }

    public void TestOnTheRight(Message m, bool loud)
    {
        if (loud && m.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void LookedOnTheLeftOfAnother(Message m, Message other)
    {
        if (m.StopReason == StopReason.Refusal && other.StopDetails is null) //~ RFA012
        {
            horn("no");
        }
    }
}
