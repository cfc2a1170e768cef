// from: re-created after shapes of public code
// why: "a flag set in a loop (`refused = …`, which itself is no doing)"; the flags go out, and no branch runs on them.
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
namespace Sketchpad;

public sealed class Sketch
{
    public required string Words { get; init; }
    public bool Declined { get; init; }
    public bool Cut { get; init; }
}

public sealed class SketchMaker(AnthropicClient anthropic)
{
    public async Task<Sketch> DrawAsync(MessageCreateParams request, Action<string> progress, CancellationToken cancel)
    {
        var words = new StringBuilder();
        bool declined = false, cut = false;
        await foreach (var item in anthropic.Messages.CreateStreaming(request, cancel))
        {
            if (item.TryPickDelta(out var last))
            {
                var stop = last.Delta.StopReason?.Value();
                declined = stop is StopReason.Refusal;
                cut = stop is StopReason.MaxTokens;
                continue;
            }

            if (!item.TryPickContentBlockDelta(out var piece) || !piece.Delta.TryPickText(out var text)) continue;
            words.Append(text.Text);
            progress(words.ToString());
        }

        return new Sketch { Words = words.ToString(), Declined = declined, Cut = cut };
    }
}
