// from: someone who had read only what the rules promise
// SPEC §3: a refusal branch is "what runs only when the response is a refusal" (an assertion that throws on anything else is none)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Answers.Tests;

internal static class Assert
{
    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"expected {expected}, got {actual}");
        }
    }
}

public sealed class LiveTests
{
    private readonly IChatClient _chat = new AnthropicClient().AsIChatClient("claude-haiku-5-5", 64);

    public async Task DeclinesTheTestPrompt()
    {
        var response = await _chat.GetResponseAsync("ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL");
        Assert.Equal(ChatFinishReason.ContentFilter, response.FinishReason!.Value);
        Assert.Equal("content_filter", response.FinishReason?.Value);
    }
}
