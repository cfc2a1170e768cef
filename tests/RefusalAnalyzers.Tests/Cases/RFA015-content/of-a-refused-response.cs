using Anthropic.Models.Messages;

namespace Port;

public sealed class Gate(Action<string> log)
{
    public void Used(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            log("declined: " + m.StopDetails?.Category?.Raw());
            log(m.Content[0].ToString()); //~ RFA015
        }
    }

    public void Layers(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            log((m.Content.Count == 0 ? "before any output: " : "mid-stream: ") + m.StopDetails?.Category?.Raw());
        }
    }

    public void Any(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            log((m.Content.Any() ? "mid-stream: " : "before any output: ") + m.StopDetails?.Category?.Raw());
        }
    }

    public void Other(Message m, Message earlier)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            log(m.StopDetails?.Category?.Raw() + earlier.Content[0]);
        }
    }
}
