using Anthropic.Helpers;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Beta.Sessions.Events;
using Anthropic.Models.Messages.Batches;
using Stable = Anthropic.Models.Messages;

namespace Ferry;

public sealed class Ticket
{
    public string Text { get; set; } = "";
}

public sealed class Deck(Action<string> horn)
{
    public void Beta(BetaMessage m)
    {
        if (m.StopReason?.Value() is BetaStopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void BetaDetails(BetaMessage m)
    {
        if (m.StopDetails is not null) //~ RFA012
        {
            horn("no");
        }
    }

    public void Delta(Stable.RawMessageStreamEvent e)
    {
        if (e.TryPickDelta(out var picked))
        {
            if (picked.Delta.StopReason == Stable.StopReason.Refusal) //~ RFA012
            {
                horn("no");
            }
        }
    }

    public void DeltaByType(Stable.RawMessageStreamEvent e)
    {
        if (e.Value is Stable.RawMessageDeltaEvent typed && typed.Delta.StopReason == "refusal") //~ RFA012
        {
            horn("no");
        }
    }

    public void DeltaLooked(Stable.RawMessageStreamEvent e)
    {
        if (e.TryPickDelta(out var picked) && picked.Delta.StopReason == Stable.StopReason.Refusal)
        {
            horn("no: " + picked.Delta.StopDetails?.Category?.Raw());
        }
    }

    public async Task Stream(IAsyncEnumerable<BetaRawMessageStreamEvent> events)
    {
        await foreach (var e in events)
        {
            if (!e.TryPickDelta(out var picked))
            {
                continue;
            }

            if (picked.Delta.StopReason == BetaStopReason.Refusal) //~ RFA012
            {
                throw new InvalidOperationException("no");
            }
        }
    }

    public void Batch(MessageBatchIndividualResponse entry)
    {
        if (entry.Result.Value is MessageBatchSucceededResult succeeded && succeeded.Message.StopReason == Stable.StopReason.Refusal) //~ RFA012
        {
            horn(entry.CustomID);
        }
    }

    public void Structured(StructuredMessage<Ticket> m)
    {
        if (m.StopReason == Stable.StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void StructuredInner(StructuredMessage<Ticket> m)
    {
        if (m.Message.StopReason == Stable.StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void StructuredLooked(StructuredMessage<Ticket> m)
    {
        if (m.StopReason == Stable.StopReason.Refusal)
        {
            horn("no: " + m.Message.StopDetails?.Category?.Raw());
        }
    }

    public void Session(BetaManagedAgentsSessionStatusIdleEvent idle)
    {
        if (idle.StopReason.Type?.Value() is StopReasonType.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void SessionText(BetaManagedAgentsSessionStatusIdleEvent idle)
    {
        if (idle.StopReason.Type?.Raw() == "refusal") //~ RFA012
        {
            horn("no");
        }
    }

    public void SessionThread(BetaManagedAgentsSessionThreadStatusIdleEvent idle)
    {
        if (idle.StopReason.Type == BetaManagedAgentsSessionThreadStatusIdleEventStopReasonType.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void SessionHandedOn(BetaManagedAgentsSessionStatusIdleEvent idle, Action<BetaManagedAgentsSessionStatusIdleEvent> handle)
    {
        if (idle.StopReason.Type == StopReasonType.Refusal)
        {
            handle(idle);
        }
    }

    public string SessionArm(BetaManagedAgentsSessionStatusIdleEvent idle) => idle.StopReason.Type?.Value() switch
    {
        StopReasonType.EndTurn => "done",
        StopReasonType.Refusal => throw new InvalidOperationException("no"), //~ RFA012
        _ => "other",
    };

    public void Other(BetaAdvisorResultBlock block)
    {
        if (block.StopReason == "refusal")
        {
            horn("no");
        }
    }
}
