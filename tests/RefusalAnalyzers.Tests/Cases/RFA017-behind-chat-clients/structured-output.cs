// from: someone who had read only what the rules promise
// SPEC §3: "A `ChatResponse` … is Claude's where its client came from `AsIChatClient`" (`ChatResponse<T>` is one)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Leads;

public sealed record Lead(string Company, string? Contact, int Score);

public sealed class LeadScorer(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 512);

    public int Unscored { get; private set; }

    public async Task<Lead?> ScoreAsync(string mail)
    {
        var response = await _chat.GetResponseAsync<Lead>("Score this lead:\n" + mail, useJsonSchemaResponseFormat: true);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            Unscored++;
            return null;
        }

        return response.TryGetResult(out var lead) ? lead : null;
    }
}
