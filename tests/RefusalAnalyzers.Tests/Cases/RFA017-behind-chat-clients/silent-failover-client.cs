// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "*Unknown*: … `RoutingChatClient`s"
// with: meai
#pragma warning disable MEAI001
using Anthropic;
using Microsoft.Extensions.AI;

namespace Platform;

public sealed class FailoverAssistant(AnthropicClient anthropic, IChatClient other)
{
    private readonly IChatClient _chat = new OrderedFailoverChatClient([anthropic.AsIChatClient("claude-opus-5-5", 1024), other]);

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Filtered by whoever answered.");
        }

        return response.Text;
    }
}
