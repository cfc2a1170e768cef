// from: someone who had read only what the rules promise
// SPEC §6 Content: "Text gathered from the deltas of the same stream is content for RFA015"
// with: meai
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Live;

public sealed class Dictation(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 4096);

    public async Task<string> PolishAsync(string dictated, Action<string?> declined)
    {
        var text = new StringBuilder();
        await foreach (var update in _chat.GetStreamingResponseAsync("Polish this text:\n" + dictated))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter
                && update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta })
            {
                declined(delta.Delta.StopDetails?.Category?.Raw());
                return text.ToString(); //~ RFA015
            }

            text.Append(update.Text);
        }

        return text.ToString();
    }
}
