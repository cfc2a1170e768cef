// from: someone who had read only what the rules promise
// SPEC §3: "followed through locals, readonly fields, get-only properties, builders and `await`" (no parameters)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Tools;

public static class Program2
{
    public static Task<string> RunAsync(AnthropicClient anthropic, string question) =>
        AskAsync(anthropic.AsIChatClient("claude-sonnet-5", 512), question);

    public static async Task<string> AskAsync(IChatClient chat, string question)
    {
        var response = await chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("No answer.");
        }

        return response.Text;
    }
}
