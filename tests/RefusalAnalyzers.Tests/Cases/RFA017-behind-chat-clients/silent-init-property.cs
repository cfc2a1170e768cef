// from: someone who had read only what the rules promise
// SPEC §3: "get-only properties" (an `init` accessor lets an initializer put another client there)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Plugin;

public sealed class Commenter
{
    public IChatClient Chat { get; init; } = new AnthropicClient().AsIChatClient("claude-sonnet-5", 1024);

    public async Task<string> CommentAsync(string code)
    {
        var response = await Chat.GetResponseAsync("Comment this code:\n" + code);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("No comment.");
        }

        return response.Text;
    }
}
