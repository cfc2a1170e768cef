using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Pitfalls;

/// <summary>What becomes of a refusal behind a client that any model may stand behind.</summary>
internal sealed class Chats(HttpMessageHandler api)
{
    private readonly IChatClient _chat = new AnthropicClient { ApiKey = "none", MaxRetries = 0, HttpClient = new HttpClient(api) }.AsIChatClient("claude-opus-5-5", 100);

    public async Task<string> Ask()
    {
        var response = await _chat.GetResponseAsync("Why?");
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            throw new InvalidOperationException("declined");
        }

        return "answered";
    }

    public async Task<bool> IsRefused()
    {
        var response = await _chat.GetResponseAsync("Why?");
        return response.FinishReason?.Value == "refusal"; //~ RFA027
    }

    public async Task<string?> Category()
    {
        string? category = null;
        await foreach (var update in _chat.GetStreamingResponseAsync("Why?"))
        {
            category = (update.RawRepresentation as Message)?.StopDetails?.Category?.Raw() ?? category; //~ RFA027
        }

        return category;
    }
}
