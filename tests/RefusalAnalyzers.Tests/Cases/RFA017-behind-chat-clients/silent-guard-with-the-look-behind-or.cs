// from: someone who had read only what the rules promise
// SPEC §6 Looking: "`not refusal || Category == X`"
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Answers;

public sealed class Stubborn(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 1024);
    private int _declined;

    public async Task<ChatResponse> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason != ChatFinishReason.ContentFilter
            || response.RawRepresentation is not Message { StopDetails.Category: { } category }
            || category == Category.ReasoningExtraction)
        {
            return response;
        }

        _declined++;
        throw new InvalidOperationException("Declined " + _declined + " times.");
    }
}
