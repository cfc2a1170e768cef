// from: someone who had read only what the rules promise
// why: "`Contains`, `StartsWith`, `EndsWith`, `IndexOf` (`>= 0`, `!= -1`, `< 0`) with "refusal" on any of these"; "the constant on either side"
using Anthropic.Models.Messages;
namespace Migration;

public sealed class OldStyleChecks(Action<string> alarm)
{
    public void NotMinusOne(Message message)
    {
        var raw = message.StopReason?.Raw() ?? "";
        if (raw.IndexOf("refusal", StringComparison.OrdinalIgnoreCase) != -1) //~ RFA012
        {
            alarm("row not migrated");
        }
    }

    public void ZeroFirst(Message message)
    {
        var raw = message.StopReason?.Raw() ?? "";
        if (0 <= raw.IndexOf("refusal", StringComparison.Ordinal)) //~ RFA012
        {
            alarm("row not migrated");
        }
    }

    public string LeavesUnlessFound(Message message)
    {
        var raw = message.StopReason?.Raw() ?? "";
        if (raw.IndexOf("refusal", StringComparison.Ordinal) < 0) //~ RFA012
        {
            return message.ID;
        }

        alarm("row not migrated");
        return "";
    }

    public void Ends(Message message)
    {
        if (message.StopReason?.Raw().EndsWith("refusal", StringComparison.Ordinal) is true) //~ RFA012
        {
            alarm("row not migrated");
        }
    }

    public void LooksWhereFound(Message message)
    {
        var raw = message.StopReason?.Raw() ?? "";
        if (raw.IndexOf("refusal", StringComparison.Ordinal) >= 0)
        {
            alarm($"row not migrated ({message.StopDetails?.Category?.Raw() ?? "no category"})");
        }
    }

    // The text of the answer is searched.
    public void InAnswer(Message message)
    {
        if (message.Content.Count > 0 && message.Content[0].TryPickText(out var text) && text.Text.IndexOf("refusal", StringComparison.Ordinal) >= 0)
        {
            alarm("talks about a refusal");
        }
    }
}
