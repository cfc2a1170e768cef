// from: someone who had read only what the rules promise
// SPEC §6 Refusal tests: none is "a test that names only other stops and negates them"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Invoices;

public sealed class StrictReader(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 4096);

    public async Task<string> ReadAsync(string invoice)
    {
        var response = await _chat.GetResponseAsync("Return the total of:\n" + invoice);
        if (response.FinishReason != ChatFinishReason.Stop)
        {
            throw new InvalidDataException("Ended with " + response.FinishReason);
        }

        return response.Text;
    }
}
