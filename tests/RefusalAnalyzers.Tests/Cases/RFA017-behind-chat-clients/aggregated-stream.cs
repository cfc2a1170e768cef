// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "After `ToChatResponseAsync` of Claude's stream it is still Claude's (RFA017, without a fix)."
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Novel;

public sealed class ChapterWriter(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 16000);

    public async Task<string> WriteAsync(string outline, CancellationToken cancellationToken)
    {
        ChatResponse chapter = await _chat.GetStreamingResponseAsync(outline, cancellationToken: cancellationToken).ToChatResponseAsync(cancellationToken);
        if (chapter.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            throw new OperationCanceledException("The chapter was not written.");
        }

        return chapter.Text;
    }
}
