// from: re-created after shapes of public code
// why: "Where the conversion to string is bound there are no quotes, and no report"; nothing tests for a refusal.
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
namespace Stagehand;

public sealed record Curtain(string Words, string Ending);

public sealed class PromptBox(AnthropicClient anthropic)
{
    public async Task<Curtain> PlayAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var words = new StringBuilder();
        var ending = "end_turn";
        await foreach (var item in anthropic.Messages.CreateStreaming(request, cancel))
        {
            if (item.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var text))
            {
                words.Append(text.Text);
            }
            else if (item.TryPickDelta(out var last))
            {
                var stop = last.Delta.StopReason;
                if (stop is not null)
                {
                    string word = stop;
                    if (!string.IsNullOrEmpty(word)) ending = word;
                }
            }
        }

        return new Curtain(words.ToString(), ending);
    }
}
