// from: someone who had read only what the rules promise
// SPEC §3: "A `ChatResponse` … is Claude's where its client came from `AsIChatClient`" (this local holds the one or the other's)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Platform;

public sealed class AssistantWithBackup(AnthropicClient anthropic, IChatClient backup)
{
    private readonly IChatClient _claude = anthropic.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> AskAsync(string question, CancellationToken cancellationToken)
    {
        ChatResponse response;
        try
        {
            response = await _claude.GetResponseAsync(question, cancellationToken: cancellationToken);
        }
        catch (HttpRequestException)
        {
            response = await backup.GetResponseAsync(question, cancellationToken: cancellationToken);
        }

        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Filtered.");
        }

        return response.Text;
    }
}
