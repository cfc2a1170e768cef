// from: someone who had read only what the rules promise
// SPEC §3: "followed through … readonly fields" (this one can be replaced)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Plugin;

public sealed class Proofreader
{
    private IChatClient _chat;

    public Proofreader(AnthropicClient anthropic) => _chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);

    internal void UseForTests(IChatClient fake) => _chat = fake;

    public async Task<string> ReadAsync(string text)
    {
        var response = await _chat.GetResponseAsync("Proofread:\n" + text);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Not proofread.");
        }

        return response.Text;
    }
}
