// from: someone who had read only what the rules promise
// SPEC §3: "letting the response … out of it (argument, return value, …)"
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Answers;

public sealed class Messenger(AnthropicClient anthropic, ILogger<Messenger> logger)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);

    public async Task<(bool Declined, ChatResponse Response)> SendAsync(IEnumerable<ChatMessage> history, CancellationToken cancellationToken)
    {
        var response = await _chat.GetResponseAsync(history, cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            logger.LogWarning("Declined");
            return (true, response);
        }

        return (false, response);
    }
}
