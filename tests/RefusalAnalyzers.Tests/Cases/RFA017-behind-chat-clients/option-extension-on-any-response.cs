// from: someone who had read only what the rules promise
// SPEC §5: `chat_clients` "`claude`: every `IChatClient` of the project is Claude" (a response that comes as a parameter too)
// with: meai
// option: refusal_analyzers.chat_clients = claude
using Microsoft.Extensions.AI;

namespace Portal;

public static class ChatResponseExtensions
{
    public static string TextOrThrow(this ChatResponse response)
    {
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            throw new InvalidOperationException("The model declined to answer.");
        }

        return response.Text;
    }
}
