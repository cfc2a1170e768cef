// from: someone who had read only what the rules promise
// SPEC §3: "handing the response or the update on is passing on"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Rooms;

public sealed class ChatRoom(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);
    private readonly List<ChatMessage> _history = [];

    public async Task SayAsync(string line)
    {
        _history.Add(new ChatMessage(ChatRole.User, line));
        var response = await _chat.GetResponseAsync(_history);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            _history.AddMessages(response);
            throw new InvalidOperationException("Declined.");
        }

        _history.AddMessages(response);
    }
}
