// from: re-created after shapes of public code
// why: RFA012 on text against "refusal": `Raw()` through a local; the delta goes nowhere and its category is not read.
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
namespace Relay;

public sealed class RelayStream(AnthropicClient anthropic)
{
    public async Task<string> RunAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var words = new StringBuilder();
        string? ending = null;
        await foreach (var item in anthropic.Messages.CreateStreaming(request, cancel))
        {
            if (item.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var text))
            {
                words.Append(text.Text);
            }
            else if (item.TryPickDelta(out var last) && last.Delta.StopReason is { } stop)
            {
                ending = stop.Raw();
                if (ending == "refusal") //~ RFA012
                    throw new InvalidOperationException("The relay was declined.");
            }
        }

        return ending == "tool_use" ? "" : words.ToString();
    }
}
