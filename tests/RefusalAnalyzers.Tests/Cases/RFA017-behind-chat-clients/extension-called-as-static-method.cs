// from: someone who had read only what the rules promise
// SPEC §3: "where its client came from `AsIChatClient` of the SDK" (however it is called)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Classroom;

public sealed class Tutor(IAnthropicClient anthropic)
{
    private readonly IChatClient _chat = AnthropicClientExtensions.AsIChatClient(anthropic, "claude-sonnet-5", 1024);

    public async Task<string> HintAsync(string exercise)
    {
        var response = await _chat.GetResponseAsync("Give a hint, not the solution: " + exercise);
        if (response is { FinishReason: { Value: "content_filter" } }) //~ RFA017
        {
            throw new InvalidOperationException("There is no hint.");
        }

        return response.Text;
    }
}
