// from: someone who had read only what the rules promise
// SPEC §5: "An invalid value falls back to the default" (`proven`)
// with: meai
// option: refusal_analyzers.chat_clients = anthropic
using Microsoft.Extensions.AI;

namespace Platform;

public sealed class InjectedAssistant(IChatClient chat)
{
    public async Task<string> AskAsync(string question)
    {
        var response = await chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Filtered.");
        }

        return response.Text;
    }
}
