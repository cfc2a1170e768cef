using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Shop;

/// <summary>The details under every name that they have.</summary>
public sealed class Desk
{
    private readonly Message _last;

    public Desk(Message last) => _last = last;

    public void Pattern(Message message)
    {
        if (message.StopDetails is { } found)
        {
            Console.WriteLine(found.Explanation);
        }
    }

    public void Known(Message message)
    {
        var why = message.StopDetails;
        if (why != null)
        {
            Console.WriteLine("declined");
        }
    }

    public void Negated(Message? message)
    {
        if (message?.StopDetails is not { } why)
        {
            return;
        }

        Console.WriteLine("declined");
    }

    public void Reason(Message message)
    {
        var reason = message.StopReason?.Value();
        if (reason == StopReason.Refusal)
        {
            Console.WriteLine("declined");
        }
    }

    public void Field()
    {
        if (_last.StopReason == StopReason.Refusal)
        {
            Console.WriteLine("declined");
        }
    }

    public void Beta(BetaMessage message)
    {
        if (message.StopReason == "refusal")
        {
            Console.WriteLine("declined");
        }
    }

    public void Stream(IEnumerable<RawMessageStreamEvent> events)
    {
        foreach (var item in events)
        {
            if (item.TryPickDelta(out var delta) && delta.Delta.StopReason == StopReason.Refusal)
            {
                Console.WriteLine("declined");
            }

            if (item.Value is RawMessageDeltaEvent { Delta: { } changed } && changed.StopReason == StopReason.Refusal)
            {
                Console.WriteLine("declined");
            }
        }
    }

    public void Batch(Anthropic.Models.Messages.Batches.MessageBatchIndividualResponse entry)
    {
        if (entry.Result.Value is Anthropic.Models.Messages.Batches.MessageBatchSucceededResult succeeded && succeeded.Message.StopReason == StopReason.Refusal)
        {
            Console.WriteLine("declined");
        }
    }

    public IEnumerable<string> Iterator(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            yield return "declined";
        }
    }

    public Action<Message> Lambda => message =>
    {
        if (message.StopReason == StopReason.Refusal)
        {
            Console.WriteLine("declined");
        }
    };
}
