// from: someone who had read only what the rules promise
// why: "`Content.Count == 0` and `Content.Any()` tell the layers apart: no RFA015"; "BetaFallbackBlocks are routing data"
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Notes;

public sealed class Layers(IAnthropicClient client, Action<string> log)
{
    public async Task CountAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal)
        {
            log(message.StopDetails?.Category?.Raw() ?? "no category");
            if (message.Content.Count == 0)
            {
                log("before any output");
            }
        }
    }

    public async Task NotAnyAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal)
        {
            log((message.Content.Any() ? "in the middle: " : "before: ") + message.StopDetails?.Category?.Raw());
        }
    }

    public async Task FallbackAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal)
        {
            foreach (var hop in message.Content.Select(block => block.Value).OfType<BetaFallbackBlock>())
            {
                log("hop: " + hop.Trigger.Category?.Raw());
            }
        }
    }

    public async Task PreviousAsync(MessageCreateParams request, BetaMessage previous)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal)
        {
            log(message.StopDetails?.Category?.Raw() ?? "no category");
            log(string.Concat(previous.Content.Select(block => block.ToString())));
        }
    }

    public async Task CutAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.MaxTokens)
        {
            log(string.Concat(message.Content.Select(block => block.ToString())));
        }
    }
}
