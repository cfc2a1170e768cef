using Anthropic.Models.Messages;

namespace Ferry;

public enum Berth
{
    Free,
    Taken,
}

public static class Deck
{
    public static readonly Berth Usual = Environment.Is64BitProcess ? Berth.Free : Berth.Taken;

    public static Berth Guard(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            return Berth.Taken;
        }

        return Berth.Free;
    }

    public static Berth Text(Message m)
    {
        switch (m.StopReason)
        {
            case "refusal": return Usual;
            default: return Berth.Free;
        }
    }

    public static TimeSpan ForeignField(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => TimeSpan.Zero,
        _ => TimeSpan.MaxValue,
    };

    public static ConsoleColor? Lifted(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => ConsoleColor.Red,
        _ => null,
    };

    public static int Negative(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => -1,
        _ => 0,
    };

    public static string Folded(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => "re" + "fused",
        _ => nameof(Berth),
    };

    public static Exception Made(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => new InvalidOperationException("no"), //~ RFA012
        _ => new TimeoutException(),
    };

    public static string Given(Message m, string given) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => given, //~ RFA012
        _ => "",
    };
}
