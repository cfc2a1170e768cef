// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "a second question with another `ModelId` or another client is a look"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Robust;

public sealed class ClaudeThenLocal(IAnthropicClient anthropic, IChatClient local)
{
    private readonly IChatClient _claude = anthropic.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> AskAsync(IList<ChatMessage> messages)
    {
        var response = await _claude.GetResponseAsync(messages);
        if (response.FinishReason != ChatFinishReason.ContentFilter)
        {
            return response.Text;
        }

        var second = await local.GetResponseAsync(messages);
        return second.Text;
    }
}
