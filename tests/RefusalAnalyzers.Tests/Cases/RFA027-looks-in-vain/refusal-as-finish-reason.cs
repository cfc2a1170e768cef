// from: someone who had read only what the rules promise
// SPEC §3: RFA027 "needs Claude's origin … for \"refusal\""; §1 "(\"content_filter\", never \"refusal\")"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Knowledge;

public sealed class Wiki(IAnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);

    public async Task<string> ArticleAsync(string title)
    {
        var response = await _chat.GetResponseAsync("Write an article: " + title);
        if (response.FinishReason?.Value == "refusal") //~ RFA027
        {
            throw new InvalidOperationException("No article.");
        }

        return response.Text;
    }
}
