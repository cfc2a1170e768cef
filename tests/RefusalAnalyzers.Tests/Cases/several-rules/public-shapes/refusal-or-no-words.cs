// from: re-created after shapes of public code
// why: "A refusal branch is what runs only when the response is a refusal, or a refusal or another stop that is no normal end": a reply without words may be a normal end.
using System.Text;
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Laboratory;

public sealed record Reading(IReadOnlyList<string> Facts, IReadOnlyList<string> Problems, string Ending);

public sealed class ProtocolReader(AnthropicClient anthropic)
{
    public async Task<Reading> ReadAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var reply = await anthropic.Beta.Messages.CreateStreaming(request, cancel).Aggregate().ConfigureAwait(false);
        string stop = reply.StopReason?.Raw() ?? "";
        var text = new StringBuilder();
        foreach (var block in reply.Content)
            if (block.TryPickText(out var t)) text.Append(t.Text);

        var reading = stop == "max_tokens"
            ? new Reading([], ["cut off, so nothing was kept"], stop)
            : stop == "refusal" || text.Length == 0
                ? new Reading([], [$"no reading ({stop})"], stop)
                : new Reading(text.ToString().Split('\n'), [], stop);
        return reading;
    }
}
