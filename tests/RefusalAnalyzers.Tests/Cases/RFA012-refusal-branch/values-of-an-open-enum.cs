using Anthropic.Models.Messages;

namespace Bakery;

public readonly record struct Finish(string Value)
{
    public static Finish Stop { get; } = new("stop");
}

public readonly record struct Outcome(string Text, int Tries);

public sealed class Note(string text)
{
    public string Text => text;
}

public static class Window
{
    // A struct around one constant is a value of an enum that is open: a mapping.
    public static Finish New(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => new Finish("refusal"),
        StopReason.EndTurn => Finish.Stop,
        _ => new("length"),
    };

    public static Finish Returned(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.Refusal: return new("refusal");
            case StopReason.EndTurn: return Finish.Stop;
            default: return new("length");
        }
    }

    // These are answers.
    public static Finish OfAText(Message m, string text) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => new Finish(text), //~ RFA012
        _ => Finish.Stop,
    };

    public static Outcome OfTwo(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => new Outcome("no", 1), //~ RFA012
        _ => new Outcome("yes", 1),
    };

    public static Note OfAClass(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => new Note("no"), //~ RFA012
        _ => new Note("yes"),
    };
}
