// with: meai polly
// option: refusal_analyzers.chat_clients = claude
using Microsoft.Extensions.AI;
using Polly;

namespace Shop;

// RFA016 is about the SDK's own clients.
public sealed class Desk(IChatClient chat)
{
    public Task<ChatResponse> Ask(string question) =>
        Policy.HandleResult<ChatResponse>(response => response.FinishReason == ChatFinishReason.ContentFilter).RetryAsync(3).ExecuteAsync(() => chat.GetResponseAsync(question));

    // Made here, by no client.
    public static string Made()
    {
        var response = new ChatResponse(new ChatMessage(ChatRole.Assistant, "no")) { FinishReason = ChatFinishReason.ContentFilter };
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }
}
