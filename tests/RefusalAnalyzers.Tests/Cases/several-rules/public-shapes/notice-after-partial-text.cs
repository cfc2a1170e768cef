// from: re-created after shapes of public code
// with: logging
// why: RFA012 in the branch; "writing to what gathers it (`Append`) … is no use" of the content, and the length is a question whether there is any.
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Bulletin;

public sealed class BulletinStream(AnthropicClient anthropic, ILogger<BulletinStream> log)
{
    private const string Notice = "This bulletin was declined.";

    public async Task<string> WriteAsync(MessageCreateParams request, Func<string, Task>? show, CancellationToken cancel)
    {
        var content = new StringBuilder();
        string? stop = null;
        await foreach (var item in anthropic.Messages.CreateStreaming(request, cancel))
        {
            if (item.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var words))
                content.Append(words.Text);
            else if (item.TryPickDelta(out var last))
                stop = last.Delta.StopReason?.Raw();
        }

        if (string.Equals(stop, "refusal", StringComparison.OrdinalIgnoreCase)) //~ RFA012
        {
            log.LogInformation("declined (stop_reason=refusal)");
            var notice = content.Length == 0 ? Notice : "\n\n_" + Notice + "_";
            content.Append(notice);
            if (show is not null) await show(notice);
        }
        else if (string.Equals(stop, "max_tokens", StringComparison.OrdinalIgnoreCase))
        {
            content.Append(" …");
        }

        return content.ToString();
    }
}
