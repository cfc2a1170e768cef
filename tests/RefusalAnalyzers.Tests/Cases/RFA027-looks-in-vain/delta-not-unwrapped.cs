// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: RFA027 also "`RawRepresentation as RawMessageDeltaEvent` (not unwrapped)"
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Live;

public sealed class Commentator(AnthropicClient anthropic, Action<string> show)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 1024);

    public async Task CommentAsync(string play)
    {
        await foreach (var update in _chat.GetStreamingResponseAsync("Comment on: " + play))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                var delta = update.RawRepresentation as RawMessageDeltaEvent; //~ RFA027
                show("[declined: " + (delta?.Delta.StopDetails?.Category?.Raw() ?? "no category") + "]");
                return;
            }

            show(update.Text);
        }
    }
}
