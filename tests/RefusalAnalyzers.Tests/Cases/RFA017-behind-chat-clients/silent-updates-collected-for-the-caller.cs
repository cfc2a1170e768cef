// from: someone who had read only what the rules promise
// SPEC §6 Refusal tests: for locals assigned again "handing on any response or event, anywhere in the member is the look"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Terminal;

public sealed class Recorder(AnthropicClient anthropic, ICollection<ChatResponseUpdate> tape)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 2048);

    public async Task RecordAsync(string prompt)
    {
        var declined = false;
        await foreach (var update in _chat.GetStreamingResponseAsync(prompt))
        {
            tape.Add(update);
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                declined = true;
            }
        }

        if (declined)
        {
            throw new InvalidOperationException("Declined: the tape holds why.");
        }
    }
}
