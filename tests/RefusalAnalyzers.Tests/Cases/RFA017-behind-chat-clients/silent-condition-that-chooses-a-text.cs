// from: someone who had read only what the rules promise
// SPEC §6 Refusal tests: none is "a condition that only chooses a text inside a larger expression"
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Portal;

public sealed class LoggedAssistant(IAnthropicClient anthropic, ILogger<LoggedAssistant> logger)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);

    public async Task<ChatResponse> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        logger.LogInformation("{Id}: {State}", response.ResponseId, response.FinishReason == ChatFinishReason.ContentFilter ? "declined" : "answered");
        return response;
    }
}
