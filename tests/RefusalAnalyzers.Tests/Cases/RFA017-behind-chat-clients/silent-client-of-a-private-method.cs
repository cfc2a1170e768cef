// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "*Unknown*: … a private method"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Tools;

public sealed class Namer(AnthropicClient anthropic)
{
    private IChatClient CreateChat(bool careful) => anthropic.AsIChatClient(careful ? "claude-opus-5-5" : "claude-haiku-5-5", 128);

    public async Task<string> NameAsync(string what)
    {
        using var chat = CreateChat(careful: what.Length > 200);
        var response = await chat.GetResponseAsync("A name for: " + what);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("No name.");
        }

        return response.Text;
    }
}
