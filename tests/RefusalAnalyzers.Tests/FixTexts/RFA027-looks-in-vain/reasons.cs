// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class Desk(AnthropicClient claude)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<bool> Text(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason?.Value == "refusal";
    }

    public async Task<bool> Made(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason == new ChatFinishReason("refusal");
    }

    public async Task<bool> Negated(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return "refusal" != response.FinishReason?.Value;
    }

    public async Task<bool> Called(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return string.Equals(response.FinishReason?.Value, "refusal", StringComparison.Ordinal);
    }

    public async Task<int> Label(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        switch (response.FinishReason?.Value)
        {
            case "refusal":
                return 1;
            case "length":
                return 2;
            default:
                return 0;
        }
    }

    public async Task<int> Arm(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason?.Value switch
        {
            "refusal" => 1,
            _ => 0,
        };
    }

    public async Task<bool> Pattern(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason?.Value is "refusal";
    }
}
