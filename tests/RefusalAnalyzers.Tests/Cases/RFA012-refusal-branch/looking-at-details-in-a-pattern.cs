using Anthropic.Models.Beta.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public void CategoryInPattern(BetaMessage m)
    {
        if (m.StopDetails is { Category: not null })
        {
            horn("no");
        }
    }

    public void TokenOnly(BetaMessage m)
    {
        if (m is { StopDetails: { FallbackCreditToken: not null } })
        {
            horn("try again");
        }
    }

    public void BothTexts(BetaMessage m)
    {
        if (m.StopDetails is { Explanation: { } text, RecommendedModel: { } })
        {
            horn(text);
        }
    }

    public void ExplanationAlone(BetaMessage m)
    {
        if (m.StopDetails is { Explanation: not null } d) //~ RFA012
        {
            horn(d.Explanation ?? "");
        }
    }

    public string? NotABranch(BetaMessage m) => m.StopDetails?.Explanation?.Trim() ?? m.ID;
}
