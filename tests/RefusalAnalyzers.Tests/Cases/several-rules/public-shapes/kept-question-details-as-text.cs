// from: re-created after shapes of public code
// with: logging
// why: "`StopDetails` as text (`ToString()`, …: its JSON holds the category)" is a look; "A response … whose category was read, before the branch".
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Helpdesk;

public sealed record Answered(string Words, string? Declined);

public sealed class HelpReader(ILogger<HelpReader> log)
{
    public Answered Read(Message reply)
    {
        string words = string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
        bool declined = reply.StopReason == "refusal";
        string? detail = declined ? reply.StopDetails?.ToString() : null;
        if (declined)
        {
            log.LogWarning("declined: {Detail}", detail);
            words = "There is no answer to this question.";
        }
        else if (string.IsNullOrWhiteSpace(words))
        {
            words = "Try again.";
        }

        return new Answered(words, detail);
    }
}
