using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public async Task Retry(Message m, Func<Task<Message>> send)
    {
        while (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn("again");
            m = await send();
        }
    }

    public void Wait(Message m)
    {
        while (m.StopReason?.Value() is StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void ReasonOrDetails(Message m)
    {
        if (m.StopReason == StopReason.Refusal || m.StopDetails is not null) //~ RFA012
        {
            horn("no");
        }
    }

    public void ReasonTwice(Message m)
    {
        if (m.StopReason == StopReason.Refusal || m.StopReason?.Raw() == "refusal") //~ RFA012
        {
            horn("no");
        }
    }

    public void WhileLooking(Message m)
    {
        while (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
        }
    }

    public async Task WhileAnything(Message m, Func<Task<Message>> send)
    {
        while (m.StopReason == StopReason.ToolUse || m.StopReason == StopReason.PauseTurn)
        {
            m = await send();
        }
    }
}
