// from: re-created after shapes of public code
// why: "a flag set in a loop (`refused = true`, which itself is no doing)" is a refusal test where it is used; `Fallbacks` of the client's handler change nothing for the program.
using System.Text;
using Anthropic;
using Anthropic.Helpers;
using Anthropic.Models.Messages;
namespace Sheets;

public sealed class SheetClient(string key)
{
    private readonly AnthropicClient _anthropic = new()
    {
        ApiKey = key,
        Handlers = [new BetaRefusalFallbackHandler { Fallbacks = [new("claude-opus-4-8")] }],
    };

    public async Task<string> StreamAsync(MessageCreateParams request, Action<string>? onPiece, CancellationToken cancel)
    {
        var words = new StringBuilder();
        bool declined = false;
        await foreach (RawMessageStreamEvent item in _anthropic.Messages.CreateStreaming(request, cancel).WithCancellation(cancel).ConfigureAwait(false))
        {
            if (item.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var text))
            {
                words.Append(text.Text);
                onPiece?.Invoke(text.Text);
            }
            else if (item.TryPickDelta(out var last) && last.Delta.StopReason == "refusal")
            {
                declined = true;
            }
        }

        if (declined) throw new InvalidOperationException("stop_reason=refusal"); //~ RFA012
        return words.ToString();
    }
}
