// from: re-created after shapes of public code
// with: logging
// why: RFA028 for logger and interpolation, none for "+" ("where a parameter of type string takes it … no quotes"); RFA012 on the guard.
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Archive.Scans;

public sealed class ScanReader(AnthropicClient anthropic, ILogger<ScanReader> log)
{
    public async Task<string> ReadAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var scan = await anthropic.Messages.Create(request, cancel);
        log.LogInformation(
            "scan: {Out} tokens, stop {Stop}",
            scan.Usage.OutputTokens,
            scan.StopReason); //~ RFA028

        if (scan.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("the scan was declined");
        }

        if (scan.StopReason == StopReason.MaxTokens)
        {
            throw new InvalidOperationException("the scan is cut off");
        }

        var words = string.Concat(scan.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
        if (words.Length == 0) throw new InvalidOperationException("no words (stop reason: " + scan.StopReason + ")");
        if (words.Length < 3) throw new InvalidOperationException($"hardly any words (stop reason: {scan.StopReason})"); //~ RFA028
        return words;
    }
}
