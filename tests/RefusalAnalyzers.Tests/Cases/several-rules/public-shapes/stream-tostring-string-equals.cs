// from: re-created after shapes of public code
// with: logging
// why: RFA020 "looks through … a local whose every assignment that reaches the comparison is such text, null or a constant"; RFA028 "through a local: at the `ToString()`, once"; "a local that is compared and shown has both"; a dead test is RFA020 only.
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace BackOffice;

public sealed class OfficeStream(AnthropicClient anthropic, ILogger<OfficeStream> log)
{
    public async IAsyncEnumerable<string> RunAsync(MessageCreateParams request)
    {
        string? ending = null;
        var wrote = false;
        await foreach (var item in anthropic.Messages.CreateStreaming(request))
        {
            if (item.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var words))
            {
                wrote = true;
                yield return words.Text;
            }
            else if (item.TryPickDelta(out var last) && last.Delta.StopReason is { } reason)
            {
                ending = reason.ToString(); //~ RFA028
            }
        }

        log.LogInformation("ended with {Stop}", ending ?? "(none)");

        if (string.Equals(ending, "refusal", StringComparison.OrdinalIgnoreCase)) //~ RFA020
        {
            throw new InvalidOperationException(wrote ? "stopped half way" : "declined");
        }

        if (string.Equals(ending, "max_tokens", StringComparison.OrdinalIgnoreCase)) //~ RFA020
        {
            yield return "\n[cut off]";
        }
    }
}
