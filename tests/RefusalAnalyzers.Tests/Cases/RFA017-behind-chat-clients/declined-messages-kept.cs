// from: someone who had read only what the rules promise
// SPEC §3: "RFA015 holds for its `Text`, `Messages` and `Contents`"; RFA017 "is handled without a look at the category"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Rooms;

public sealed class Room(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);
    private readonly List<ChatMessage> _transcript = [];

    public async Task<string> SayAsync(string line)
    {
        var response = await _chat.GetResponseAsync(line);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            _transcript.AddRange(response.Messages); //~ RFA015
            throw new InvalidOperationException("Nothing to say.");
        }

        return response.Text;
    }

    public int Lines => _transcript.Count;
}
