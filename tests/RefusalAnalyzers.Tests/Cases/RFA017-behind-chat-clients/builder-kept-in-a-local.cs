// from: someone who had read only what the rules promise
// SPEC §3: "followed through locals, readonly fields, get-only properties, builders and `await`"
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Reviews;

public static class ReviewJob
{
    public static async Task RunAsync(AnthropicClient anthropic, ILoggerFactory loggers, TextReader input, TextWriter output)
    {
        ChatClientBuilder builder = anthropic.AsIChatClient("claude-sonnet-5").AsBuilder().UseLogging(loggers);
        IChatClient chat = builder.Build();
        while (await input.ReadLineAsync() is { } line)
        {
            ChatResponse response = await chat.GetResponseAsync("Is this review positive? " + line);
            if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
            {
                await output.WriteLineAsync("?");
                continue;
            }

            await output.WriteLineAsync(response.Text);
        }
    }
}
