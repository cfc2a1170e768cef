using Anthropic.Models.Messages;

namespace Port;

public sealed class Gate(Action<string> alarm)
{
    public void Unequal(Message m)
    {
        if (m.StopReason?.Value() is not StopReason.Refusal) //~ RFA012
        {
            return;
        }

        alarm("declined");
    }

    public void Looks(Message m)
    {
        if (m.StopReason != StopReason.Refusal)
        {
            return;
        }

        alarm("declined: " + m.StopDetails?.Category?.Raw());
    }

    public void NoDetails(Message m)
    {
        if (m.StopDetails is null) //~ RFA012
        {
            return;
        }

        alarm("declined");
    }
}
