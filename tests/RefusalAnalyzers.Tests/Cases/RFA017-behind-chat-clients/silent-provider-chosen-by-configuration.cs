// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: a choice counts only "with both Claude's" (mixed origin)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Platform;

public sealed class ProviderAssistant(AnthropicClient anthropic, IChatClient local, string provider)
{
    private readonly IChatClient _chat = provider switch
    {
        "claude" => anthropic.AsIChatClient("claude-opus-5-5", 1024),
        "claude-fast" => anthropic.AsIChatClient("claude-haiku-5-5", 1024),
        _ => local,
    };

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException(provider + " filtered the answer.");
        }

        return response.Text;
    }
}
