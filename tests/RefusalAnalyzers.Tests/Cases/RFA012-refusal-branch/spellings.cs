using Anthropic.Models.Messages;

namespace Port;

public sealed class Gate(Action<string> alarm)
{
    public void Equality(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            alarm("declined");
        }
    }

    public void Swapped(Message m)
    {
        if (StopReason.Refusal == m.StopReason) //~ RFA012
        {
            alarm("declined");
        }
    }

    public void Value(Message m)
    {
        if (m.StopReason?.Value() == StopReason.Refusal) //~ RFA012
        {
            alarm("declined");
        }
    }

    public void Pattern(Message m)
    {
        if (m.StopReason?.Value() is StopReason.Refusal) //~ RFA012
        {
            alarm("declined");
        }
    }

    public void Raw(Message m)
    {
        if (m.StopReason?.Raw() == "refusal") //~ RFA012
        {
            alarm("declined");
        }
    }

    public void Details(Message m)
    {
        if (m.StopDetails is not null) //~ RFA012
        {
            alarm("declined");
        }
    }

    public void DetailsUnequal(Message m)
    {
        if (m.StopDetails != null) //~ RFA012
        {
            alarm("declined");
        }
    }

    public void Label(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.MaxTokens:
                alarm("cut");
                break;
            case StopReason.Refusal: //~ RFA012
                alarm("declined");
                break;
        }
    }

    public string Arm(Message m) => m.StopReason?.Value() switch
    {
        StopReason.EndTurn => m.ID,
        StopReason.Refusal => throw new InvalidOperationException("declined"), //~ RFA012
        _ => "",
    };
}
