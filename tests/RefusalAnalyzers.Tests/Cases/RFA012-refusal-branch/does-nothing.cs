using Anthropic.Models.Messages;

namespace Ferry;

public enum Berth
{
    Free,
    Taken,
}

public static class Deck
{
    public static readonly string Closed = Environment.NewLine;

    public static void Bare(Message m, Action<string> horn)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            return;
        }

        horn(m.ID);
    }

    public static void Skip(IEnumerable<Message> all, Action<string> horn)
    {
        foreach (var m in all)
        {
            if (m.StopReason == StopReason.Refusal)
            {
                continue;
            }

            horn(m.ID);
        }
    }

    public static string? Constant(Message m)
    {
        if (m.StopDetails is not null)
        {
            return null;
        }

        return m.ID;
    }

    public static string Statement(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.EndTurn:
                return "done";
            case StopReason.Refusal:
                return string.Empty;
            default:
                return Closed;
        }
    }

    public static Berth Member(Message m) => m.StopReason?.Value() switch
    {
        StopReason.EndTurn => Berth.Taken,
        StopReason.Refusal => Berth.Free,
        _ => Berth.Taken,
    };

    public static string ReadOnlyField(Message m) => m.StopReason?.Value() switch
    {
        StopReason.EndTurn => "done",
        StopReason.Refusal => Closed,
        _ => "other",
    };

    public static bool Ask(Message m) => m.StopReason == StopReason.Refusal;

    public static int Count(IEnumerable<Message> all) => all.Count(m => m.StopReason == StopReason.Refusal);

    public static string Word(Message m) => m.StopReason == StopReason.Refusal ? "no" : "yes";
}
