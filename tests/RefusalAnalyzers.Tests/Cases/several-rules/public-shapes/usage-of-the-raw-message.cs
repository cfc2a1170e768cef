// from: re-created after shapes of public code
// with: meai
// why: RFA027 "needs Claude's origin for the stable type sought behind the beta client (or the reverse)", and a ChatResponse is where the message is; nothing tests for a refusal.
using Anthropic.Models.Beta.Messages;
using Microsoft.Extensions.AI;
namespace Meter;

public sealed class CachedTokenMeter(IChatClient inner) : DelegatingChatClient(inner)
{
    public long Cached { get; private set; }

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        if (response.RawRepresentation is BetaMessage message)
        {
            Cached += message.Usage.CacheReadInputTokens ?? 0;
        }

        return response;
    }
}
