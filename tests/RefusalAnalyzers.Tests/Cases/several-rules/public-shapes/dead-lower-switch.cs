// from: re-created after shapes of public code
// why: RFA020 at "the switch's governing expression", "through a local whose every assignment … is such text, null or a constant"; "a dead `ToString()` switch … is RFA020 only".
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
namespace Inbetweener;

public sealed record Frames(string Kind, string Words);

public sealed class FrameMaker(AnthropicClient anthropic)
{
    public async Task<Frames> DrawAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var text = new StringBuilder();
        string? stop = null;
        await foreach (var item in anthropic.Messages.CreateStreaming(request, cancellationToken: cancel))
        {
            if (item.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var words))
            {
                text.Append(words.Text);
            }
            else if (item.TryPickDelta(out var last))
            {
                stop = last.Delta.StopReason?.ToString();
            }
        }

        return stop?.ToLowerInvariant() switch //~ RFA020
        {
            "refusal" => new Frames("declined", "Change the drawing."),
            "max_tokens" => new Frames("cut", "Ask for fewer frames."),
            _ => new Frames("done", text.ToString()),
        };
    }
}
