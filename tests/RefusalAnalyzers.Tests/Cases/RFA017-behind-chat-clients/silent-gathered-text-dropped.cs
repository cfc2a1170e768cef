// from: someone who had read only what the rules promise
// SPEC §6 Content: "writing to what gathers it (`Append`), emptying or dropping it (`Clear`) is no use"
// with: meai
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Live;

public sealed class Discarding(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 4096);

    public async Task<string> AskAsync(string question)
    {
        var text = new StringBuilder();
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            if (update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta }
                && update.FinishReason == ChatFinishReason.ContentFilter)
            {
                text.Clear();
                text.Append("Declined: ").Append(delta.Delta.StopDetails?.Category?.Raw() ?? "no category");
                break;
            }

            text.Append(update.Text);
        }

        return text.ToString();
    }
}
