// from: someone who had read only what the rules promise
// SPEC §1: the details are "only on the delta" (beta: `BetaRawMessageStreamEvent`, `BetaRawMessageDeltaEvent`)
// with: meai
using Anthropic;
using Anthropic.Models.Beta.Messages;
using Microsoft.Extensions.AI;

namespace Live;

public sealed class BetaStream(IAnthropicClient anthropic, Action<string> show)
{
    private readonly IChatClient _chat = anthropic.Beta.AsIChatClient("claude-opus-5-5", 4096);

    public async Task ShowAsync(string prompt, CancellationToken cancellationToken)
    {
        await foreach (var update in _chat.GetStreamingResponseAsync(prompt, cancellationToken: cancellationToken))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                if ((update.RawRepresentation as BetaRawMessageStreamEvent)?.TryPickDelta(out var delta) == true)
                {
                    throw new InvalidOperationException("Declined: " + (delta.Delta.StopDetails?.Category?.Raw() ?? "no category"));
                }

                continue;
            }

            show(update.Text);
        }
    }
}
