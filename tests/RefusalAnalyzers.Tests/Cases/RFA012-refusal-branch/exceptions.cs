// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Gateway.Exceptions;

public sealed class ModelRefusedException : Exception
{
    public ModelRefusedException(string text) : base(text) { }
    public ModelRefusedException(string text, Message response) : base(text) => Response = response;
    public Message? Response { get; }
    public RefusalStopDetails? Details { get; init; }
    public string? CategoryName { get; init; }
}

public static class Ensure
{
    // by constructor
    public static void ByConstructor(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new ModelRefusedException("declined", m);
    }

    // by initializer
    public static void ByInitializer(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new ModelRefusedException("declined") { Details = m.StopDetails };
    }

    // by the category's text
    public static void ByName(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new ModelRefusedException("declined") { CategoryName = m.StopDetails?.Category?.Raw() };
    }

    // by `Data`
    public static void ByData(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            var e = new ModelRefusedException("declined");
            e.Data["details"] = m.StopDetails;
            throw e;
        }
    }

    // nothing
    public static void Blind(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new ModelRefusedException("declined"); //~ RFA012
    }

    // the id and the model are copies
    public static void Copies(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new ModelRefusedException($"{m.Model.Raw()} declined {m.ID}"); //~ RFA012
    }

    // a throw expression in a conditional
    public static Message Expression(Message m) => m.StopReason == StopReason.Refusal ? throw new ModelRefusedException("declined") : m; //~ RFA012

    // the same with the response
    public static Message ExpressionHands(Message m) => m.StopReason == StopReason.Refusal ? throw new ModelRefusedException("declined", m) : m;

    // an exception filter is a question
    public static async Task<Message?> Filter(Func<Task<Message>> ask)
    {
        try { return await ask(); }
        catch (ModelRefusedException e) when (e.Response?.StopReason == StopReason.Refusal) { return e.Response; }
    }

    // extension: returns the message in all cases
    public static Message OrThrow(this Message m)
    {
        if (m.StopReason != StopReason.Refusal) return m;
        throw new ModelRefusedException("declined") { CategoryName = m.StopDetails?.Category?.Raw() };
    }
}
