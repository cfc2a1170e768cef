// from: someone who had read only what the rules promise
// SPEC §3: "reading its `RawRepresentation` is the look; handing the response or the update on is passing on" (with the option)
// with: meai
// option: refusal_analyzers.chat_clients = claude
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Portal;

public sealed class CategoryChatClient(IChatClient inner, Action<string?> declined) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            declined((response.RawRepresentation as Message)?.StopDetails?.Category?.Raw());
        }

        return response;
    }

    public static async Task<ChatResponse?> FirstDeclinedAsync(IChatClient chat, IEnumerable<string> questions)
    {
        foreach (var question in questions)
        {
            var response = await chat.GetResponseAsync(question);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                Console.Error.WriteLine("declined");
                return response;
            }
        }

        return null;
    }
}
