// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "its builders as long as every step is that library's own"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace Faq;

public sealed class FaqService
{
    private readonly IChatClient _chat;

    public FaqService(AnthropicClient anthropic, IDistributedCache cache) =>
        _chat = new ChatClientBuilder(anthropic.AsIChatClient("claude-haiku-5-5", 512)).UseDistributedCache(cache).Build();

    public async Task<string> AnswerAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason == ChatFinishReason.ContentFilter //~ RFA017
            ? throw new InvalidOperationException("This question has no answer.")
            : response.Text;
    }
}
