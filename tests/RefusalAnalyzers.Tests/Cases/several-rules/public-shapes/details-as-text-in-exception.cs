// from: re-created after shapes of public code
// why: RFA020 "never true" in the first; in the second "a `ToString()` freed of its quotes" works, and "`StopDetails` as text (`ToString()` …)" is the look.
using Anthropic.Models.Messages;
namespace Lessons;

public static class LessonParser
{
    public static string First(Message reply)
    {
        if (reply.StopReason?.ToString() == "refusal") //~ RFA020
            throw new InvalidOperationException("no lesson: " + reply.StopDetails?.ToString());
        return string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
    }

    public static string Second(Message reply)
    {
        var stop = reply.StopReason?.ToString()?.Trim('"');
        if (stop == "refusal")
            throw new InvalidOperationException("no lesson: " + reply.StopDetails?.ToString());
        if (stop == "max_tokens")
            throw new InvalidOperationException($"cut off ({reply.Usage.OutputTokens})");
        return string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
    }
}
