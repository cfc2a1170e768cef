// from: re-created after shapes of public code
// why: RFA020 "`ApiEnum.ToString()` … compared with text that has no quote marks: never true"; "a dead `ToString()` switch or test is RFA020 only".
using Anthropic.Models.Messages;
namespace Requirements;

public sealed record Draft(bool Declined, string Words);

public static class DraftReader
{
    public static string? WhyNot(Message draft)
    {
        if (!string.Equals(draft.StopReason?.ToString(), "refusal", StringComparison.OrdinalIgnoreCase)) //~ RFA020
        {
            return null;
        }

        var why = draft.StopDetails?.Explanation;
        return string.IsNullOrWhiteSpace(why) ? "refusal" : why;
    }

    public static Draft Read(Message draft)
    {
        if (string.Equals(draft.StopReason?.ToString(), "refusal", StringComparison.Ordinal)) //~ RFA020
        {
            return new Draft(true, "A person should look at this requirement.");
        }

        if (Declined(draft)) throw new InvalidOperationException("declined after all");
        return new Draft(false, string.Concat(draft.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text)));
    }

    private static bool Declined(Message draft) =>
        string.Equals(draft.StopReason?.ToString(), "refusal", StringComparison.OrdinalIgnoreCase); //~ RFA020
}
