// from: someone who had read only what the rules promise
// why: "a flag set in a loop (`refused = true`, which itself is no doing)"
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
namespace Transcripts;

public sealed class Cleaner(IAnthropicClient client)
{
    public async Task<string> CleanAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var refused = false;
        var text = new StringBuilder();
        await foreach (var item in client.Messages.CreateStreaming(request, cancel))
        {
            if (item.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var part))
            {
                text.Append(part.Text);
            }

            if (item.TryPickDelta(out var delta) && delta.Delta.StopReason == StopReason.Refusal)
            {
                refused = true;
            }
        }

        if (refused) //~ RFA012
        {
            throw new InvalidOperationException("The transcript was declined.");
        }

        return text.ToString();
    }

    public async Task<string> CleanLookingAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var refused = false;
        string? category = null;
        var text = new StringBuilder();
        await foreach (var item in client.Messages.CreateStreaming(request, cancel))
        {
            if (item.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var part))
            {
                text.Append(part.Text);
            }
            else if (item.TryPickDelta(out var delta) && delta.Delta.StopReason == StopReason.Refusal)
            {
                refused = true;
                category = delta.Delta.StopDetails?.Category?.Raw();
            }
        }

        if (refused)
        {
            throw new InvalidOperationException("The transcript was declined: " + (category ?? "no category"));
        }

        return text.ToString();
    }
}
