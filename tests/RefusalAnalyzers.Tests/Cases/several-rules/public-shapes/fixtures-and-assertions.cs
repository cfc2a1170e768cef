// from: re-created after shapes of public code
// why: no branch at all: members in initializers, arrays, arguments and assertions are no refusal test; `with { StopReason = … }` assigns.
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;
namespace Fixtures;

public static class Check
{
    public static void Same<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{expected} is not {actual}");
    }
}

public static class StopFixtures
{
    public static Message Declined(Message answer) => answer with
    {
        StopReason = StopReason.Refusal,
        StopDetails = new RefusalStopDetails { Category = Category.Cyber, Explanation = null },
    };

    public static IEnumerable<(StopReason Stop, string Word)> All() =>
    [
        (StopReason.EndTurn, "done"),
        (StopReason.MaxTokens, "cut"),
        (StopReason.Refusal, "declined"),
    ];

    public static void DeclinedStaysDeclined(Message answer, Beta.BetaMessage beta)
    {
        Check.Same(StopReason.Refusal, Declined(answer).StopReason!.Value());
        Check.Same(Beta.BetaStopReason.Refusal, beta.StopReason!.Value());
        Check.Same("refusal", beta.StopReason.Raw());
    }
}
