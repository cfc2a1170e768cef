// from: re-created after shapes of public code
// why: RFA028 "a `ToString()` whose text is … given to a call", also behind `??`; interpolation as well; `is { } c ? $" ({c})"` shows the ApiEnum.
using Anthropic.Models.Messages;
namespace Bots;

public sealed class BotReader(Action<string, string> refusalLog, Action<string> stopLog)
{
    public string? Read(Message reply)
    {
        if (reply.StopReason == "refusal")
        {
            refusalLog(
                reply.StopDetails?.Category?.ToString() ?? "unknown", //~ RFA028
                reply.StopDetails?.Explanation ?? string.Empty);
            return null;
        }

        if (reply.StopReason == "pause_turn" || reply.StopReason == "max_tokens")
        {
            stopLog(reply.StopReason?.ToString() ?? "unknown"); //~ RFA028
            throw new InvalidOperationException($"stopped early ({reply.StopReason})"); //~ RFA028
        }

        return string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
    }

    public string Strict(Message reply)
    {
        var stop = reply.StopReason?.Raw();
        if (stop == "refusal")
        {
            var topic = reply.StopDetails?.Category is { } c ? $" ({c})" : ""; //~ RFA028
            throw new InvalidOperationException($"declined{topic}");
        }

        return string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
    }
}
