// from: someone who had read only what the rules promise
// SPEC §3: "or a lambda that captures them out of it"
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Live;

public sealed class Deferred(IAnthropicClient anthropic, ICollection<Func<string?>> reports)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 256);

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            reports.Add(() => (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw());
            return "";
        }

        return response.Text;
    }
}
