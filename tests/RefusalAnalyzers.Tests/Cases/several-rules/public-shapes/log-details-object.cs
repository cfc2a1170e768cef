// from: re-created after shapes of public code
// with: logging
// why: "letting the response, its `StopDetails` … out of it (argument, return value, assignment, exception) is enough to stay silent".
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Pharmacy.Dictation;

public sealed record Spoken(string? Drug, int? Count)
{
    public static readonly Spoken Nothing = new(null, null);
}

public sealed class DictationReader(AnthropicClient anthropic, ILogger<DictationReader> log)
{
    public async Task<Spoken> ReadAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var heard = await anthropic.Messages.Create(request, cancellationToken: cancel);
        if (heard.StopReason == StopReason.Refusal)
        {
            log.LogWarning("the dictation was not interpreted: {Detail}", heard.StopDetails);
            return Spoken.Nothing;
        }

        var words = heard.Content.Select(b => b.TryPickText(out var t) ? t.Text : null).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));
        return words is null ? Spoken.Nothing : new Spoken(words, 1);
    }
}
