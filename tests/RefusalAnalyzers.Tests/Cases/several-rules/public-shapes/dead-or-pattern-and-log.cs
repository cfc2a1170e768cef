// from: re-created after shapes of public code
// with: logging
// why: RFA020 through `??` and a local, one for the pattern; RFA028 at the `ToString()` ("a local that is compared and shown has both"); a dead test is no RFA012.
using Anthropic;
using Anthropic.Models.Beta.Messages;
using Microsoft.Extensions.Logging;
namespace Titles;

public sealed class TitleFinder(AnthropicClient anthropic, ILogger<TitleFinder> log)
{
    public async Task<string?> FindAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var reply = await anthropic.Beta.Messages.Create(request, cancel);
        var stop = reply.StopReason?.ToString() ?? string.Empty; //~ RFA028
        if (stop is "refusal" or "max_tokens") //~ RFA020
        {
            log.LogWarning("the title stopped with {StopReason}", stop);
            return null;
        }

        return string.Concat(reply.Content.Select(b => b.Value).OfType<BetaTextBlock>().Select(b => b.Text));
    }
}
