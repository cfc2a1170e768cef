// from: someone who had read only what the rules promise
// why: "`BetaFallbackBlock.Trigger.Category`" is a look; "`BetaFallbackBlock`s are routing data: asking `Content` for them is no use of it"
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Chains;

public sealed class ChainReport(IAnthropicClient client, Action<string> log)
{
    private int _declined;

    public async Task TriggersAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal)
        {
            foreach (var block in message.Content)
            {
                if (block.TryPickFallback(out var fallback))
                {
                    log("declined for " + fallback.Trigger.Category?.Raw());
                }
            }
        }
    }

    public async Task HopsAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal) //~ RFA012
        {
            _declined += message.Content.Select(block => block.Value).OfType<BetaFallbackBlock>().Count();
        }
    }

    public async Task LastAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason?.Raw() == "refusal")
        {
            var last = message.Content.Select(block => block.Value).OfType<BetaFallbackBlock>().LastOrDefault();
            log(last?.Trigger.Category?.Raw() ?? "refused by the first");
        }
    }

    public int Declined => _declined;
}
