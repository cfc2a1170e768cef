// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Gateway.Results;

public sealed record Answer(bool Ok, string? Text, string? Category = null)
{
    public static Answer Declined(string text) => new(false, text);
    public static Answer From(Message m) => new(m.StopDetails is null, m.ID, m.StopDetails?.Category?.Raw());
}

public sealed record State(int Turns, bool Declined, Message? Last);

public static class Results
{
    // `return new …` is a non-constant
    public static Answer Created(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
            return new Answer(false, "I cannot help with that.");
        return new Answer(true, m.ID);
    }

    // a factory call without the response
    public static Answer Factory(Message m) => m.StopReason == StopReason.Refusal ? Answer.Declined("declined") : new Answer(true, m.ID); //~ RFA012

    // a factory call with the response
    public static Answer FactoryWith(Message m) => m.StopReason == StopReason.Refusal ? Answer.From(m) : new Answer(true, m.ID);

    // constants: a question, not a handler
    public static string Constant(Message m) => m.StopReason == StopReason.Refusal ? "declined" : m.ID;
    public static int Code(Message m)
    {
        if (m.StopReason == StopReason.Refusal) return 422;
        return 200;
    }

    public static Answer? Null(Message m)
    {
        if (m.StopReason == StopReason.Refusal) return null;
        return new Answer(true, m.ID);
    }

    // `with` without the category
    public static State Next(State s, Message m)
    {
        if (m.StopReason?.Value() == StopReason.Refusal) //~ RFA012
            return s with { Declined = true, Turns = s.Turns + 1 };
        return s with { Turns = s.Turns + 1 };
    }

    // `with` keeps the response
    public static State Keep(State s, Message m)
    {
        if (m.StopReason?.Value() == StopReason.Refusal) return s with { Declined = true, Last = m };
        return s;
    }

    // the category in a named argument
    public static Answer Named(Message m)
    {
        if (m.StopReason?.Value() is StopReason.Refusal) return new Answer(Ok: false, Text: null, Category: m.StopDetails?.Category?.Raw());
        return new Answer(true, m.ID);
    }

    // a tuple that holds the details
    public static (bool Ok, RefusalStopDetails? Why) Tuple(Message m)
    {
        if (m.StopReason == StopReason.Refusal) return (false, m.StopDetails);
        return (true, null);
    }

    // interpolation without the category: a non-constant
    public static string Text(Message m, string user) => m.StopReason == StopReason.Refusal ? $"Sorry {user}, declined." : m.ID; //~ RFA012

    // expression-bodied boolean questions
    public static bool Refused(Message m) => m.StopReason == StopReason.Refusal;
    public static bool RefusedWithin(Message m, int turns) => turns > 0 && m.StopReason == StopReason.Refusal;
}
