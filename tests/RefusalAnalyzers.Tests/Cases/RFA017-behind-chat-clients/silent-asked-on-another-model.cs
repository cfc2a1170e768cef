// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "a second question with another `ModelId` or another client is a look"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Robust;

public sealed class TwoModels(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> AskAsync(string question, CancellationToken cancellationToken)
    {
        var response = await _chat.GetResponseAsync(question, cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            response = await _chat.GetResponseAsync(question, new ChatOptions { ModelId = "claude-sonnet-5" }, cancellationToken);
        }

        return response.Text;
    }
}
