// from: someone who had read only what the rules promise
// SPEC §3: "letting the response … out of it (argument, return value, assignment, exception) is enough to stay silent"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Answers;

public sealed class AnswerDeclinedException(string message) : Exception(message)
{
    public required ChatResponse Response { get; init; }
}

public sealed class Poet(IAnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 512);

    public async Task<string> PoemAsync(string theme)
    {
        var response = await _chat.GetResponseAsync("A poem about " + theme);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new AnswerDeclinedException("No poem.") { Response = response };
        }

        return response.Text;
    }
}
