// from: someone who had read only what the rules promise
// SPEC §3: a refusal branch "must *do* something" (a `bool` lambda that only counts is none)
// with: meai
// option: refusal_analyzers.chat_clients = claude
using Microsoft.Extensions.AI;

namespace Bulk;

public static class Statistics
{
    public static (int Declined, int Answered) Count(IReadOnlyList<ChatResponse> responses) =>
        (responses.Count(response => response.FinishReason == ChatFinishReason.ContentFilter),
            responses.Count(response => response.FinishReason == ChatFinishReason.Stop));

    public static ILookup<string, ChatResponse> ByReason(IEnumerable<ChatResponse> responses) =>
        responses.ToLookup(response => response.FinishReason?.Value ?? "none");
}
