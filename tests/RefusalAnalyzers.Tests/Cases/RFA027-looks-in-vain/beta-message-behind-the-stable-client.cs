// from: someone who had read only what the rules promise
// SPEC §3: RFA027 "needs Claude's origin for the stable type sought behind the beta client (or the reverse)"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;
using Beta = Anthropic.Models.Beta.Messages;

namespace Legal;

public sealed class Paragraphs
{
    private readonly IChatClient _chat;

    public Paragraphs(IAnthropicClient anthropic) => _chat = anthropic.AsIChatClient("claude-opus-5-5", 2048);

    public async Task<string> DraftAsync(string subject)
    {
        var response = await _chat.GetResponseAsync("Draft a paragraph on " + subject);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            var message = response.RawRepresentation as Beta.BetaMessage; //~ RFA027
            throw new InvalidOperationException("Declined: " + message?.StopDetails?.Category?.Raw());
        }

        return response.Text;
    }
}
