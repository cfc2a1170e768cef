using System;
using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Purser(Action<string> log)
{
    // The details have been handled: a refusal without any has no category to look at.
    public void Sections(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.Refusal when message.StopDetails is { } details:
                log(details.Category?.Raw() ?? "none");
                break;
            case StopReason.Refusal:
                log("refused");
                break;
            case StopReason.EndTurn:
                log("done");
                break;
        }
    }

    public void Check(Message message)
    {
        if (message.StopReason == StopReason.Refusal && message.StopDetails == null)
        {
            log("details are missing");
        }
    }

    public void CheckOther(Message message, string? note)
    {
        if (message.StopReason == StopReason.Refusal && note == null) //~ RFA012
        {
            log("refused");
        }
    }

    public void SectionsOther(Message message, string? note)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.Refusal when note is { }: //~ RFA012
                log("refused, " + note);
                break;
            case StopReason.Refusal: //~ RFA012
                log("refused");
                break;
            case StopReason.EndTurn:
                log("done");
                break;
        }
    }
}
