// from: someone who had read only what the rules promise
// why: RFA028 "a category or a stop reason shown as text by its `ToString()`: it comes out in quote marks", at "the expression shown"; JSON text (`":` before the hole) is none
using System.Globalization;
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Shown;

public sealed class Lines(IAnthropicClient client, Action<string> log)
{
    public async Task AlignedAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        log($"{message.ID,-30} {message.StopReason,-14} {message.Content.Count,4}"); //~ RFA028
    }

    public async Task CoalescedAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        log($"category: {message.StopDetails?.Category?.ToString() ?? "none"}"); //~ RFA028
        log($"category: {message.StopDetails?.Category?.Raw() ?? "none"}");
    }

    public async Task ManyLinesAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        log($"""
            id:   {message.ID}
            stop: {message.StopReason}
            """.Replace("\"", ""));
        log(string.Create(CultureInfo.InvariantCulture, $"{message.Content.Count} blocks, {message.StopReason}")); //~ RFA028
    }

    public async Task JsonAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        log($"{{\"id\":\"{message.ID}\",\"stop_reason\":{message.StopReason}}}");
        log($"{{\"category\":{message.StopDetails?.Category}}}");
    }

    public async Task TriggersAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        foreach (var hop in message.Content.Select(block => block.Value).OfType<BetaFallbackBlock>())
        {
            log($"declined before as {hop.Trigger.Category}"); //~ RFA028
            log($"declined before as {hop.Trigger.Category?.Value()}");
        }
    }
}
