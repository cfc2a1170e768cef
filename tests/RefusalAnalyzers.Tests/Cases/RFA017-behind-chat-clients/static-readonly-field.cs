// from: someone who had read only what the rules promise
// SPEC §3: "followed through locals, readonly fields"; §6: "`==`, `!=`, `Equals` … with the member"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Batch;

internal static class Captions
{
    private static readonly AnthropicClient s_client = new();
    private static readonly IChatClient s_chat = s_client.AsIChatClient("claude-haiku-5-5", 256);

    public static async Task<string> ForAsync(Uri image)
    {
        var message = new ChatMessage(ChatRole.User, [new TextContent("Write one caption."), new UriContent(image, "image/png")]);
        var response = await s_chat.GetResponseAsync(message);
        if (response.FinishReason.Equals(ChatFinishReason.ContentFilter)) //~ RFA017
        {
            throw new InvalidOperationException("No caption.");
        }

        return response.Text.Trim();
    }
}
