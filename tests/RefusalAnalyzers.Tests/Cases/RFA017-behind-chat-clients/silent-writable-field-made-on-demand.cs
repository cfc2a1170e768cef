// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "*Unknown*: … a writable `_chat ??= …`"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Plugin;

public sealed class EditorPlugin(string apiKey)
{
    private IChatClient? _chat;

    public async Task<string> CompleteAsync(string code, CancellationToken cancellationToken)
    {
        _chat ??= new AnthropicClient { ApiKey = apiKey }.AsIChatClient("claude-sonnet-5", 256);
        var response = await _chat.GetResponseAsync("Complete:\n" + code, cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("No completion.");
        }

        return response.Text;
    }
}
