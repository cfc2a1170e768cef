// from: someone who had read only what the rules promise
// SPEC §3: "handing the response or the update on is passing on"
// with: meai
using System.Threading.Channels;
using Anthropic;
using Microsoft.Extensions.AI;

namespace Live;

public sealed class Pump(AnthropicClient anthropic, ChannelWriter<string> text, ChannelWriter<ChatResponseUpdate> declined)
{
    private readonly IChatClient _chat = anthropic.Beta.AsIChatClient("claude-opus-5-5", 4096);

    public async Task RunAsync(string prompt, CancellationToken cancellationToken)
    {
        await foreach (var update in _chat.GetStreamingResponseAsync(prompt, cancellationToken: cancellationToken))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                await declined.WriteAsync(update, cancellationToken);
                continue;
            }

            await text.WriteAsync(update.Text, cancellationToken);
        }
    }
}
