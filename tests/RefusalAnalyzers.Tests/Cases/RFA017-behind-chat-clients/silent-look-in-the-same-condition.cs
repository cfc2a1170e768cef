// from: someone who had read only what the rules promise
// SPEC §6 Looking: "The test and the look may stand in one condition in either form: `refusal && Category != X`"
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Answers;

public sealed class Patient(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter
            && (response.RawRepresentation as Message)?.StopDetails?.Category != Category.ReasoningExtraction)
        {
            throw new InvalidOperationException("Declined for what was asked, not for how.");
        }

        return response.FinishReason?.Value ?? "";
    }
}
