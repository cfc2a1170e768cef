using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public void Trimmed(Message m, string text)
    {
        var line = string.Concat(text, ".");
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            line = line.Trim();
            horn(line);
        }
    }

    public void InACircle(Message m, string one)
    {
        var left = one + ".";
        var right = left.Trim();
        left = right.ToLowerInvariant();
        right = left?.Trim() ?? right;
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn(left + right);
        }
    }

    public string Compared(RefusalStopDetails details)
    {
        var why = details.Category?.Raw() ?? "none";
        why = why.Trim();
        return why switch //~ RFA001 RFA003
        {
            "cyber" => "security",
            "reasoning_extraction" => "prompt",
            _ => "other",
        };
    }

    public string MemberName(RefusalStopDetails details)
    {
        var why = details.Category?.Value().ToString() ?? "none";
        why = why.ToLowerInvariant();
        return why switch
        {
            "cyber" => "security",
            "frontierllm" => "terms",
            _ => "other",
        };
    }
}
