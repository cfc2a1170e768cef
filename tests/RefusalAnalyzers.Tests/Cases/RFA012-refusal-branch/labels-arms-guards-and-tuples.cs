using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public void StringGoverned(Message m)
    {
        switch (m.StopReason)
        {
            case "end_turn":
                horn("done");
                break;
            case "refusal": //~ RFA012
                horn("no");
                break;
        }
    }

    public void RawLabels(Message m)
    {
        switch (m.StopReason?.Raw())
        {
            case "refusal": //~ RFA012
                horn("no");
                break;
            default:
                horn(m.ID);
                break;
        }
    }

    public void GuardedLabel(Message m, bool loud)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.Refusal when loud: //~ RFA012
                horn("no");
                break;
            default:
                break;
        }
    }

    public void WhenNames(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case var r when r == StopReason.Refusal: //~ RFA012
                horn("no");
                break;
            default:
                break;
        }
    }

    public string Interpolated(Message m) => m.StopReason?.Value() switch
    {
        StopReason.EndTurn => "done",
        StopReason.Refusal => $"no answer to {m.ID}", //~ RFA012
        _ => "other",
    };

    public string Called(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => Compose(m.Model.Raw()), //~ RFA012
        _ => "other",
    };

    public string Tuple(Message m, bool again) => (m.StopReason?.Value(), again) switch
    {
        (StopReason.Refusal, true) => throw new InvalidOperationException("no"), //~ RFA012
        _ => "other",
    };

    public string Looking(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => "no: " + m.StopDetails?.Category?.Raw(),
        _ => "other",
    };

    public string LookingAtDetails(Message m) => m.StopDetails switch
    {
        null => m.ID,
        { Category: null } => Compose("no category"),
        { } details => Compose(details.Category.Raw()),
    };

    private static string Compose(string text) => text.Trim();
}
