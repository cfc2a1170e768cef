using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public void CountPattern(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn((m.Content is { Count: 0 } ? "before any output: " : "mid-stream: ") + m.StopDetails?.Category?.Raw());
        }
    }

    public void ListPattern(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn((m.Content is [] ? "before any output: " : "mid-stream: ") + m.StopDetails?.Category?.Raw());
        }
    }

    public void More(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.Content.Count > 0)
        {
            horn("mid-stream: " + m.StopDetails?.Category?.Raw());
        }
    }
}
