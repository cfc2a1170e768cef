// from: someone who had read only what the rules promise
// SPEC §3: RFA027 "needs no origin … nor after `ToChatResponse`"
// with: meai
using Anthropic.Models.Beta.Messages;
using Microsoft.Extensions.AI;

namespace Audit;

public sealed class StreamAudit(TextWriter journal)
{
    public async Task<ChatResponse> WatchAsync(IAsyncEnumerable<ChatResponseUpdate> stream)
    {
        List<ChatResponseUpdate> updates = [];
        await foreach (var update in stream)
        {
            updates.Add(update);
        }

        var whole = updates.ToChatResponse();
        if (whole.RawRepresentation is BetaMessage { StopDetails.Category: { } category }) //~ RFA027
        {
            await journal.WriteLineAsync("declined: " + category.Raw());
        }

        return whole;
    }
}
