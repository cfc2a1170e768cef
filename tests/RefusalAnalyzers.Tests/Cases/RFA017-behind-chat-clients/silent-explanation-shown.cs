// from: someone who had read only what the rules promise
// SPEC §3: "reading its `RawRepresentation` is the look"
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Answers;

public sealed class Honest(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return (response.RawRepresentation as Message)?.StopDetails?.Explanation ?? "Claude declined without an explanation.";
        }

        return response.Text;
    }
}
