// from: someone who had read only what the rules promise
// SPEC §6 Doing: "a constant `false`, number or enum member is a mapping"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Portal;

public sealed class StatusOfAnswer(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 64);

    public async Task<int> PingAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason?.Value switch
        {
            "stop" => 200,
            "length" => 206,
            "content_filter" => 422,
            _ => 500,
        };
    }

    public async Task<bool> WillingAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return false;
        }

        return true;
    }
}
