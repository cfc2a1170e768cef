using Anthropic.Models.Messages;

namespace Port;

public sealed class Gate(Action<string> alarm)
{
    public void CopiedOut(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            alarm(m.ID);
        }
    }

    public void OtherResponse(Message m, Message other, Action<Message> handle)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            handle(other);
        }
    }

    public void ExplanationPattern(Message m)
    {
        if (m.StopDetails is { Explanation: { } text }) //~ RFA012
        {
            alarm(text);
        }
    }

    public string DetailsSwitch(Message m) => m.StopDetails switch
    {
        null => m.ID,
        { } => throw new InvalidOperationException("declined"), //~ RFA012
    };

    public string? Chain(Message m) => m.StopDetails?.Explanation;
}
