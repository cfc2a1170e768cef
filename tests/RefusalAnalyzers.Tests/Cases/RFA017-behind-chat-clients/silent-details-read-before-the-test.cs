// from: someone who had read only what the rules promise
// SPEC §3: "Reading `Category` anywhere in it … is enough to stay silent" (the details were taken out before the test)
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Answers;

public sealed class DeclinedException(string? category) : Exception("Declined: " + (category ?? "no category"));

public sealed class Explainer(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> ExplainAsync(string what)
    {
        var response = await _chat.GetResponseAsync("Explain " + what);
        var details = (response.RawRepresentation as Message)?.StopDetails;
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new DeclinedException(details?.Category?.Raw());
        }

        return response.Text;
    }
}
