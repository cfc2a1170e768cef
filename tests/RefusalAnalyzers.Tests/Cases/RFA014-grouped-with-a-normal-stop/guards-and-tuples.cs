using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public int Tuple(Message m, bool wet) => (m.StopReason?.Value(), wet) switch
    {
        (StopReason.Refusal or StopReason.EndTurn, true) => 1, //~ RFA014
        _ => 0,
    };

    public void ElseIf(Message m)
    {
        if (m.StopReason == StopReason.MaxTokens)
        {
            horn("cut");
        }
        else if (m.StopReason == StopReason.EndTurn || m.StopReason == StopReason.Refusal) //~ RFA014
        {
            horn("done");
        }
    }

    public async Task Loop(Message m, Func<Task<Message>> send)
    {
        while (m.StopReason?.Value() is StopReason.PauseTurn or StopReason.Refusal) //~ RFA014
        {
            m = await send();
        }
    }

    public IEnumerable<Message> Query(IEnumerable<Message> all) =>
        all.Where(m => m.StopReason == StopReason.EndTurn || m.StopReason == StopReason.Refusal); //~ RFA014

    public int Nested(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.EndTurn:
                return 1;
            default:
                return m.StopReason == StopReason.Refusal ? 2 : 3;
        }
    }

    public int Two(Message a, Message b) => a.StopReason?.Value() switch //~ RFA013
    {
        StopReason.EndTurn => 1,
        StopReason.ToolUse => b.StopReason?.Value() switch
        {
            StopReason.EndTurn => 2,
            StopReason.Refusal => 3,
            _ => 4,
        },
        _ => 0,
    };

    public int GuardNames(Message m) => m.StopReason?.Value() switch
    {
        StopReason.EndTurn => 1,
        StopReason.MaxTokens => 2,
        var r when r == StopReason.Refusal => 3,
        _ => 0,
    };
}
