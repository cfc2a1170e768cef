using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    private const string Declined = "refusal";

    public void ValueEquals(Message m)
    {
        if (m.StopReason?.Json.ValueEquals("refusal") == true) //~ RFA012
        {
            horn("no");
        }
    }

    public void JsonText(Message m)
    {
        if (m.StopReason?.Json.GetString() == "refusal") //~ RFA012
        {
            horn("no");
        }
    }

    public void StaticEquals(Message m)
    {
        if (string.Equals(m.StopReason?.Raw(), "refusal", StringComparison.OrdinalIgnoreCase)) //~ RFA012
        {
            horn("no");
        }
    }

    public void NamedText(Message m)
    {
        if (m.StopReason == Declined) //~ RFA012
        {
            horn("no");
        }
    }

    public void NamedMember(Message m)
    {
        const StopReason declined = StopReason.Refusal;
        if (m.StopReason?.Value() == declined) //~ RFA012
        {
            horn("no");
        }
    }

    public void EnumEquals(Message m)
    {
        if (m.StopReason != null && m.StopReason.Value().Equals(StopReason.Refusal)) //~ RFA012
        {
            horn("no");
        }
    }

    public void DetailsInAPropertyPattern(Message m)
    {
        if (m is { StopDetails: not null }) //~ RFA012
        {
            horn("no");
        }
    }

    public void DetailsInANegatedPattern(Message m)
    {
        if (m is not { StopDetails: { } }) //~ RFA012
        {
            return;
        }

        horn("no");
    }

    public void ConditionalAccess(Message? m)
    {
        if (m?.StopReason?.Value() == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public string DetailsArm(Message m) => m switch
    {
        { StopDetails: { } } => throw new InvalidOperationException("no"), //~ RFA012
        _ => "",
    };

    public void NotRefusal(Message m)
    {
        if (m.StopReason == "refused")
        {
            horn("no");
        }
    }
}
