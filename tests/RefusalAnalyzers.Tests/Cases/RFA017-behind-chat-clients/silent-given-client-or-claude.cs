// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: a choice counts only "with both Claude's" (`??` of anybody's and Claude's)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Platform;

public sealed class DefaultingAssistant
{
    private readonly IChatClient _chat;

    public DefaultingAssistant(IChatClient? chat = null)
    {
        _chat = chat ?? new AnthropicClient().AsIChatClient("claude-sonnet-5", 1024);
    }

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Filtered.");
        }

        return response.Text;
    }
}
