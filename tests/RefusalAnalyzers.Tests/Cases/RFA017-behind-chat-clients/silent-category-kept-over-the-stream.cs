// from: someone who had read only what the rules promise
// SPEC §6 Refusal tests: "Only for locals that are assigned again, reading any `StopDetails` or `Category` … anywhere in the member is the look"
// with: meai
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Terminal;

public sealed class CarefulCollector(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 2048);

    public string? LastCategory { get; private set; }

    public async Task<string> CollectAsync(string prompt)
    {
        var text = new StringBuilder();
        ChatFinishReason? finish = null;
        await foreach (var update in _chat.GetStreamingResponseAsync(prompt))
        {
            text.Append(update.Text);
            finish = update.FinishReason ?? finish;
            if (update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta })
            {
                LastCategory = delta.Delta.StopDetails?.Category?.Raw();
            }
        }

        if (finish == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined, see LastCategory.");
        }

        return text.ToString();
    }
}
