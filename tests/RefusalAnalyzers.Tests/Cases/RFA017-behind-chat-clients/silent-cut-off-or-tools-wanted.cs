// from: someone who had read only what the rules promise
// SPEC §3: "Its refusal test is `FinishReason` against `ContentFilter` or \"content_filter\"" (other reasons are none)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Invoices;

public sealed class LongReader(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 4096);

    public async Task<string> ReadAsync(string contract)
    {
        var response = await _chat.GetResponseAsync("Summarize:\n" + contract);
        if (response.FinishReason == ChatFinishReason.Length)
        {
            Console.Error.WriteLine("cut off");
            return response.Text + " …";
        }

        if (response.FinishReason?.Value is "tool_calls")
        {
            throw new NotSupportedException("No tools here.");
        }

        return response.Text;
    }
}
