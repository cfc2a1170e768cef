// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "`x ? a : b` with both Claude's"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Mail;

public sealed class MailDrafter(AnthropicClient anthropic)
{
    private readonly IChatClient _quick = anthropic.AsIChatClient("claude-haiku-5-5", 512);
    private readonly IChatClient _careful = anthropic.Beta.AsIChatClient("claude-opus-5-5", 4096);

    public async Task<string> DraftAsync(string thread, bool important)
    {
        var chat = important ? _careful : _quick;
        var response = await chat.GetResponseAsync("Draft an answer to:\n" + thread);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            throw new NotSupportedException("No draft for this thread.");
        }

        return response.Text;
    }
}
