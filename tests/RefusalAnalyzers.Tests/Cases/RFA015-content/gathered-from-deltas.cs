// from: someone who had read only what the rules promise
// why: "Text gathered from the deltas of the same stream is content for RFA015; writing to what gathers it (`Append`), emptying or dropping it (`Clear`) is no use"
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
namespace Streams;

public sealed class Gathered(IAnthropicClient client, Action<string> show)
{
    public async Task<string> StringAsync(MessageCreateParams request)
    {
        var answer = "";
        string? stop = null, category = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var part))
            {
                answer += part.Text;
            }
            else if (item.TryPickDelta(out var delta))
            {
                stop = delta.Delta.StopReason?.Raw();
                category = delta.Delta.StopDetails?.Category?.Raw();
            }
        }

        if (stop == "refusal")
        {
            show(answer); //~ RFA015
            throw new InvalidOperationException("declined: " + category);
        }

        return answer;
    }

    public async Task<string> ClearedAsync(MessageCreateParams request)
    {
        var answer = new StringBuilder();
        string? stop = null, category = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var part))
            {
                answer.Append(part.Text);
            }
            else if (item.TryPickDelta(out var delta))
            {
                stop = delta.Delta.StopReason?.Raw();
                category = delta.Delta.StopDetails?.Category?.Raw();
            }
        }

        if (stop == "refusal")
        {
            answer.Clear();
            answer.Append("declined: ").Append(category);
        }

        return answer.ToString();
    }

    public async Task<string> ListAsync(MessageCreateParams request)
    {
        var parts = new List<string>();
        StopReason? stop = null;
        RefusalStopDetails? details = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var part))
            {
                parts.Add(part.Text);
            }
            else if (item.TryPickDelta(out var delta))
            {
                stop = delta.Delta.StopReason?.Value();
                details = delta.Delta.StopDetails;
            }
        }

        if (stop == StopReason.Refusal)
        {
            return $"{details?.Category?.Raw()}: {string.Concat(parts)}"; //~ RFA015
        }

        return string.Concat(parts);
    }
}
