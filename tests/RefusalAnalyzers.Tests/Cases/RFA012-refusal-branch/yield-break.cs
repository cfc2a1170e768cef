// from: someone who had read only what the rules promise
// why: "`yield break` where others yield are of that kind"
using System.Runtime.CompilerServices;
using Anthropic;
using Anthropic.Models.Messages;
namespace Captions;

public sealed class LineService(IAnthropicClient client, Action<string> log)
{
    public async IAsyncEnumerable<string> LinesAsync(MessageCreateParams request, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var message = await client.Messages.Create(request, cancel);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            yield break;
        }

        foreach (var block in message.Content)
        {
            if (block.TryPickText(out var text))
            {
                yield return text.Text;
            }
        }
    }

    public async IAsyncEnumerable<string> LoggedLinesAsync(MessageCreateParams request, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var message = await client.Messages.Create(request, cancel);
        if (message.StopReason == StopReason.Refusal)
        {
            log("declined " + message.StopDetails?.Category?.Raw());
            yield break;
        }

        foreach (var text in message.Content.Select(block => block.Value).OfType<TextBlock>())
        {
            yield return text.Text;
        }
    }

    // The numbers tell nothing of the content.
    public async IAsyncEnumerable<long> UsageAsync(IEnumerable<MessageCreateParams> requests)
    {
        foreach (var request in requests)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal)
            {
                yield break;
            }

            yield return message.Usage.OutputTokens;
        }
    }
}
