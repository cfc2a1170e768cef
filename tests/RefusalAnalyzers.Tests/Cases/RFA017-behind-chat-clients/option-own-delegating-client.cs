// from: someone who had read only what the rules promise
// SPEC §5: `chat_clients` "`claude`: every `IChatClient` of the project is Claude" (the inner client of an own wrapper too)
// with: meai
// option: refusal_analyzers.chat_clients = claude
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Portal;

public sealed class StrictChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in InnerClient.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
            {
                throw new InvalidOperationException("The stream was declined.");
            }

            yield return update;
        }
    }
}
