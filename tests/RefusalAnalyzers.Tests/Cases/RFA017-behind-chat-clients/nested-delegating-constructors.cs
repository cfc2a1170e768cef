// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "constructors of Microsoft.Extensions.AI's types that derive from `DelegatingChatClient`"
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Planning;

public sealed class Planner(IAnthropicClient anthropic, ILogger<Planner> logger)
{
    private readonly IChatClient _chat = new LoggingChatClient(
        new ConfigureOptionsChatClient(anthropic.AsIChatClient("claude-opus-5-5"), options => options.MaxOutputTokens = 1000),
        logger);

    public async Task<string[]> StepsAsync(string goal)
    {
        var response = await _chat.GetResponseAsync("List the steps towards: " + goal);
        if (response.FinishReason != ChatFinishReason.ContentFilter) //~ RFA017
        {
            return response.Text.Split('\n');
        }

        logger.LogError("There is no plan.");
        return Array.Empty<string>();
    }
}
