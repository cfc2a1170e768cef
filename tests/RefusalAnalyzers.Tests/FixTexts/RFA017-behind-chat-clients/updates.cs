// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class Desk(AnthropicClient claude)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);

    public async Task Stable(string question, Action<string> show)
    {
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new InvalidOperationException("Declined.");
            }

            show(update.Text);
        }
    }

    public async Task Beta(string question, Action<string> show)
    {
        await foreach (var update in claude.Beta.AsIChatClient("claude-opus-5-5", 1024).GetStreamingResponseAsync(question))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
                throw new InvalidOperationException("Declined.");

            show(update.Text);
        }
    }

    // Only the reason is left.
    public async Task<string> Kept(string question)
    {
        ChatFinishReason? reason = null;
        var text = "";
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            reason = update.FinishReason ?? reason;
            text += update.Text;
        }

        if (reason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined.");
        }

        return text;
    }
}
