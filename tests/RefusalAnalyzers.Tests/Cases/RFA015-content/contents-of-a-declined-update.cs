// from: someone who had read only what the rules promise
// SPEC §3: "RFA015 holds for its `Text`, `Messages` and `Contents`" (the category is looked at: RFA015 alone)
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Live;

public sealed class Subtitles(IAnthropicClient anthropic, Action<string> show)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 1024);

    public async Task RunAsync(string speech)
    {
        await foreach (var update in _chat.GetStreamingResponseAsync("Translate: " + speech))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                if (update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta })
                {
                    Console.Error.WriteLine("declined: " + delta.Delta.StopDetails?.Category?.Raw());
                }

                foreach (var text in update.Contents.OfType<TextContent>()) //~ RFA015
                {
                    show(text.Text);
                }

                return;
            }

            show(update.Text);
        }
    }
}
