// from: someone who had read only what the rules promise
// SPEC §3: "came from `AsIChatClient` of the SDK, followed through locals"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Tools;

public static class ReleaseNotes
{
    public static async Task<int> RunAsync(string[] args)
    {
        using IChatClient chat = new AnthropicClient { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") }.AsIChatClient("claude-sonnet-5");
        ChatResponse response = await chat.GetResponseAsync("Write release notes for:\n" + string.Join('\n', args));
        if (response.FinishReason is { } reason && reason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            Console.Error.WriteLine("The model would not write these notes.");
            return 3;
        }

        Console.WriteLine(response.Text);
        return 0;
    }
}
