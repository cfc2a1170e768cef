// from: someone who had read only what the rules promise
// SPEC §6: "A `for` header is a condition like that of a `while`"; Chat clients: only "another `ModelId` or another client is a look"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Robust;

public sealed class PersistentAssistant(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> AskAsync(string question, CancellationToken cancellationToken)
    {
        var attempt = 0;
        var response = await _chat.GetResponseAsync(question, cancellationToken: cancellationToken);
        while (response.FinishReason == ChatFinishReason.ContentFilter && attempt++ < 3) //~ RFA017
        {
            await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
            response = await _chat.GetResponseAsync(question, cancellationToken: cancellationToken);
        }

        return response.Text;
    }
}
