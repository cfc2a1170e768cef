// from: re-created after shapes of public code
// why: "letting … its `StopDetails` … out of it (argument …) is enough to stay silent"; a string parameter is none of the spellings of "Refusal tests".
using Anthropic;
using Anthropic.Core;
using Anthropic.Models.Messages;
namespace Kiosk;

public sealed class KioskException(string message) : Exception(message);

public sealed class KioskDesk(AnthropicClient anthropic)
{
    public async Task<string> AskAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var reply = await anthropic.Messages.Create(request, cancellationToken: cancel);
        RequireAnswer("desk", AsText(reply.StopReason), reply.StopDetails);
        return string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text)).Trim();
    }

    private static void RequireAnswer(string desk, string? ending, object? details)
    {
        if (!string.Equals(ending, "refusal", StringComparison.OrdinalIgnoreCase)) return;

        throw new KioskException($"{desk} does not answer." + (details is null ? "" : $" ({details})"));
    }

    private static string? AsText(ApiEnum<string, StopReason>? ending) => ending is { } value ? (string)value : null;
}
