// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: builders only "as long as every step is that library's own"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Compliance;

public sealed class RedactingChatClient(IChatClient inner) : DelegatingChatClient(inner);

public sealed class Redactor
{
    private readonly IChatClient _chat;

    public Redactor(AnthropicClient anthropic, bool redact)
    {
        var builder = anthropic.AsIChatClient("claude-sonnet-5", 1024).AsBuilder();
        if (redact)
        {
            builder.Use(inner => new RedactingChatClient(inner));
        }

        _chat = builder.Build();
    }

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Redacted.");
        }

        return response.Text;
    }
}
