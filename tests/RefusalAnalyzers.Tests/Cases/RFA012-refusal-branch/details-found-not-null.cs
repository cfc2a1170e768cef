using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public void Sections(Message m)
    {
        switch (m.StopDetails)
        {
            case null:
                horn("done");
                break;
            case { }: //~ RFA012
                horn("no");
                break;
        }
    }

    public void ExplanationLabel(Message m)
    {
        switch (m.StopDetails)
        {
            case { Explanation: { } text }: //~ RFA012
                horn(text);
                break;
        }
    }

    public string Conditional(Message m) => m.StopDetails is null ? m.ID : throw new InvalidOperationException("no"); //~ RFA012

    public void Local(Message m)
    {
        var details = m.StopDetails;
        if (details == null) //~ RFA012
        {
            return;
        }

        horn(details.Explanation ?? "no");
    }

    public void EitherNull(Message m)
    {
        if (m.StopDetails is null || m.StopDetails.Explanation is null) //~ RFA012
        {
            return;
        }

        horn("no");
    }

    public void ReasonAndDetails(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails is { } details) //~ RFA012
        {
            horn(details.Explanation ?? "no");
        }
    }

    public void StaticLocalFunction(Message m)
    {
        if (m.StopDetails is not null) //~ RFA012
        {
            Tell();
        }

        static void Tell() => Console.WriteLine("no");
    }

    public string Coalesced(Message m) => m.StopDetails?.Explanation ?? throw new InvalidOperationException("no refusal");

    public void ChainCompared(Message m)
    {
        if (m.StopDetails?.Explanation != null)
        {
            horn("no");
        }
    }

    public void CategoryFound(Message m)
    {
        if (m.StopDetails?.Category is { } wire)
        {
            horn("no");
        }
    }

    public void Both(Message m)
    {
        if (m.StopDetails is { Explanation: { } text, Category: var wire })
        {
            horn(text + wire?.Raw());
        }
    }
}
