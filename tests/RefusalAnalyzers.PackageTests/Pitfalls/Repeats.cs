using Anthropic;
using Anthropic.Models.Messages;

namespace Pitfalls;

/// <summary>What asks again as if a refusal were a broken line.</summary>
internal sealed class Repeats(HttpMessageHandler api)
{
    private readonly AnthropicClient _client = new() { ApiKey = "none", MaxRetries = 0, HttpClient = new HttpClient(api) };

    public async Task<int> Ask()
    {
        var parameters = new MessageCreateParams
        {
            Model = "claude-opus-5-5",
            MaxTokens = 100,
            Messages = [new UserMessageParam("Why?")],
        };

        var sent = 1;
        var message = await _client.Messages.Create(parameters);
        if (message.StopReason == StopReason.Refusal) //~ RFA016
        {
            message = await _client.Messages.Create(parameters);
            sent++;
        }

        return message.Content.Count + sent;
    }
}
