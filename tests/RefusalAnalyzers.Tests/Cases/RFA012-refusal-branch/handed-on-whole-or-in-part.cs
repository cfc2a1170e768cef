using Anthropic.Helpers;
using Anthropic.Models.Messages;
using Anthropic.Models.Messages.Batches;

namespace Ferry;

public sealed class Page
{
    public string Text { get; set; } = "";
}

public sealed record Reply(Message Message, string Text);

public sealed class Deck(Action<string> horn, Action<object?> keep)
{
    public void Delta(RawMessageStreamEvent e)
    {
        if (e.TryPickDelta(out var picked) && picked.Delta.StopReason == StopReason.Refusal)
        {
            keep(picked.Delta);
        }
    }

    public void DeltaEvent(RawMessageStreamEvent e)
    {
        if (e.TryPickDelta(out var picked) && picked.Delta.StopReason == StopReason.Refusal)
        {
            keep(picked);
        }
    }

    public void UsageOnly(RawMessageStreamEvent e)
    {
        if (e.TryPickDelta(out var picked) && picked.Delta.StopReason == StopReason.Refusal) //~ RFA012
        {
            keep(picked.Usage);
        }
    }

    public void Succeeded(MessageBatchIndividualResponse entry)
    {
        if (entry.Result.TryPickSucceeded(out var succeeded) && succeeded.Message.StopReason == StopReason.Refusal)
        {
            keep(succeeded);
        }
    }

    public void Structured(StructuredMessage<Page> m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            keep(m.Message);
        }
    }

    public void Wrapper(Reply reply)
    {
        if (reply.Message.StopReason == StopReason.Refusal)
        {
            keep(reply);
        }
    }

    public void WrapperText(Reply reply)
    {
        if (reply.Message.StopReason == StopReason.Refusal) //~ RFA012
        {
            keep(reply.Text);
        }
    }

    public void Alias(Message m)
    {
        var same = m;
        if (m.StopReason == StopReason.Refusal)
        {
            keep(same);
        }
    }

    public void ReasonInALocal(Message m)
    {
        var reason = m.StopReason?.Value();
        if (reason == StopReason.Refusal)
        {
            keep(m);
        }
    }

    public void FromDetails(Message m)
    {
        if (m.StopDetails is { })
        {
            keep(m);
        }
    }

    public void Anonymous(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            keep(new { m.StopDetails, m.ID });
        }
    }

    public void Array(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            keep(new[] { m.StopDetails });
        }
    }

    public void CategoryAsArgument(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            keep(m.StopDetails?.Category);
        }
    }

    public void LookedInAPattern(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn(m is { StopDetails.Category: { } wire } ? wire.Raw() : "none");
        }
    }

    public void LookedByALambda(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            Action tell = () => horn("no: " + m.StopDetails?.Category?.Raw());
            tell();
        }
    }

    public void DetailsSeenButNotTheCategory(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails is not null) //~ RFA012
        {
            horn("no");
        }
    }
}
