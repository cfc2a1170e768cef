// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "*Unknown*: … `Lazy`"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Tools;

public sealed class Rhymes(Func<AnthropicClient> anthropic)
{
    private readonly Lazy<IChatClient> _chat = new(() => anthropic().AsIChatClient("claude-haiku-5-5", 128));

    public async Task<string[]> ForAsync(string word)
    {
        var response = await _chat.Value.GetResponseAsync("Rhymes for " + word);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return [];
        }

        return response.Text.Split(',');
    }
}
