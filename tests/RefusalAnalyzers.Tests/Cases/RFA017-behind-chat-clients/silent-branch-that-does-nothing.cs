// from: someone who had read only what the rules promise
// SPEC §3: a refusal branch "must *do* something"; §6: "`continue` is no yield"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Live;

public sealed class Ticker(AnthropicClient anthropic, Action<string> show)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 512);

    public async Task RunAsync(IEnumerable<string> headlines)
    {
        foreach (var headline in headlines)
        {
            var response = await _chat.GetResponseAsync("One sentence about: " + headline);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                continue;
            }

            show(response.Text);
        }
    }
}
