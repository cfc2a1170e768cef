// from: someone who had read only what the rules promise
// SPEC §3: "with the option `chat_clients = claude`, every one is"; §6 "A lambda is a member of its own"
// with: meai
// option: refusal_analyzers.chat_clients = claude
using Microsoft.Extensions.AI;

namespace Bulk;

public sealed class BulkTranslator(IChatClient chat)
{
    public async Task<IReadOnlyList<string>> TranslateAsync(IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var responses = await Task.WhenAll(texts.Select(text => chat.GetResponseAsync("Into French: " + text, cancellationToken: cancellationToken)));
        return responses
            .Select(response => response.FinishReason == ChatFinishReason.ContentFilter ? throw new InvalidOperationException("One text was declined.") : response.Text) //~ RFA017
            .ToList();
    }
}
