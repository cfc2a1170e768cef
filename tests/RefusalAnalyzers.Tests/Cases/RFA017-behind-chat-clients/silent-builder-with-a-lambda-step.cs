// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "*Unknown*: `Use` with a lambda or an own type"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Compliance;

public sealed class FilteredAssistant(IAnthropicClient anthropic, IReadOnlySet<string> words)
{
    private readonly IChatClient _chat = anthropic
        .AsIChatClient("claude-opus-5-5", 1024)
        .AsBuilder()
        .Use(
            async (messages, options, inner, cancellationToken) =>
            {
                var response = await inner.GetResponseAsync(messages, options, cancellationToken);
                if (words.Any(word => response.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                {
                    response.FinishReason = ChatFinishReason.ContentFilter;
                }

                return response;
            },
            null)
        .Build();

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("A forbidden word.");
        }

        return response.Text;
    }
}
