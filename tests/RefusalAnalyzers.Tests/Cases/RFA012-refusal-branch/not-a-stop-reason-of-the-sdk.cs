using Anthropic.Models.Messages;

namespace Port;

public sealed record Reply(string StopReason, string? StopDetails);

public sealed class Gate(Action<string> alarm)
{
    public void Own(Reply reply)
    {
        if (reply.StopReason == "refusal")
        {
            alarm("declined");
        }

        if (reply.StopDetails is not null)
        {
            alarm("details");
        }
    }

#line hidden
    public void Hidden(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            alarm("declined");
        }
    }
#line default
}
