// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: builders only "as long as every step is that library's own" (nobody sees what the callback adds)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Compliance;

public sealed class ConfiguredAssistant
{
    private readonly IChatClient _chat;

    public ConfiguredAssistant(AnthropicClient anthropic, Action<ChatClientBuilder> configure)
    {
        var builder = new ChatClientBuilder(anthropic.AsIChatClient("claude-sonnet-5", 1024));
        configure(builder);
        _chat = builder.Build();
    }

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason?.Value == "content_filter")
        {
            throw new InvalidOperationException("Filtered.");
        }

        return response.Text;
    }
}
