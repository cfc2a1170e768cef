// from: someone who had read only what the rules promise
// SPEC §6 Refusal tests: "a flag set in a loop (`refused = true`, which itself is no doing)"
// with: meai
using System.Text;
using Anthropic;
using Microsoft.Extensions.AI;

namespace Terminal;

public sealed class Collector(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 2048);

    public async Task<string> CollectAsync(string prompt, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var declined = false;
        await foreach (var update in _chat.GetStreamingResponseAsync(prompt, cancellationToken: cancellationToken))
        {
            text.Append(update.Text);
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                declined = true;
            }
        }

        if (declined) //~ RFA017
        {
            throw new InvalidOperationException("The stream ended without an answer.");
        }

        return text.ToString();
    }
}
