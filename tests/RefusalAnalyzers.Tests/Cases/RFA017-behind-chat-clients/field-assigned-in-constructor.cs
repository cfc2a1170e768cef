// from: someone who had read only what the rules promise
// SPEC §3: "Claude's where its client came from `AsIChatClient` of the SDK, followed through … readonly fields"
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Contracts;

public sealed class ClauseExplainer
{
    private readonly IChatClient _chat;
    private readonly ILogger<ClauseExplainer> _logger;

    public ClauseExplainer(IAnthropicClient anthropic, ILogger<ClauseExplainer> logger)
    {
        _chat = anthropic.AsIChatClient("claude-opus-5-5", 2048);
        _logger = logger;
    }

    public async Task<string?> ExplainAsync(string clause, CancellationToken cancellationToken)
    {
        var response = await _chat.GetResponseAsync(
            [new(ChatRole.System, "Explain the clause to a layman."), new(ChatRole.User, clause)],
            cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            _logger.LogWarning("The clause was not explained.");
            return null;
        }

        return response.Text;
    }
}
