// from: someone who had read only what the rules promise
// why: "or `StopDetails` found not null"; "`{ Explanation: … }` alone does not" look; "`{ RecommendedModel: … }` look at the details: silent"
using Anthropic.Models.Beta.Messages;
namespace Library;

public sealed class LoanDesk
{
    private readonly List<string> _notes = [];

    public void Explained(BetaMessage message)
    {
        if (message.StopDetails is { Explanation: { } why }) //~ RFA012
        {
            _notes.Add(why);
        }
    }

    public string NotBraces(BetaMessage message)
    {
        if (message.StopDetails is not { }) //~ RFA012
        {
            return message.ID;
        }

        _notes.Add("declined");
        return "declined " + _notes.Count;
    }

    public void TypeTest(BetaMessage message)
    {
        if (message.StopDetails is BetaRefusalStopDetails details) //~ RFA012
        {
            _notes.Add(details.Explanation ?? "declined");
        }
    }

    public void Nested(BetaMessage? message)
    {
        if (message is { StopDetails: not null }) //~ RFA012
        {
            throw new InvalidOperationException("declined");
        }
    }

    public void Credit(BetaMessage message)
    {
        if (message.StopDetails is { FallbackCreditToken: { } token })
        {
            _notes.Add("credit " + token);
        }
    }

    public void CategoryBeside(BetaMessage message)
    {
        if (message.StopDetails is { Explanation: var why, Category: var category })
        {
            _notes.Add($"{why} ({category?.Raw()})");
        }
    }

    public string? Chain(BetaMessage message) => message.StopDetails?.Explanation?.Trim();
}
