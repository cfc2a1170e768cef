// from: someone who had read only what the rules promise
// SPEC §6 Refusal tests: "A local that is assigned anywhere in the member, in loops and streams too" (`reason = … ?? reason`)
// with: meai
using System.Text;
using Anthropic;
using Microsoft.Extensions.AI;

namespace Terminal;

public sealed class Printer(IAnthropicClient anthropic, TextWriter output)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 2048);

    public async Task PrintAsync(string prompt)
    {
        ChatFinishReason? finish = null;
        await foreach (ChatResponseUpdate update in _chat.GetStreamingResponseAsync(prompt))
        {
            await output.WriteAsync(update.Text);
            finish = update.FinishReason ?? finish;
        }

        if (finish == ChatFinishReason.ContentFilter) //~ RFA017
        {
            await output.WriteLineAsync(" [the model went no further]");
        }
    }
}
