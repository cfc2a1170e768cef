// from: someone who had read only what the rules promise
// why: "A value copied out of the response (`message.ID`) is not the response"; Explanation is no category
// with: logging
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Telemetry;

public sealed record Usage(string Id, long Tokens, string Model);

public sealed class Meter(IAnthropicClient client, ILogger<Meter> logger, List<Usage> sink)
{
    public async Task UsageAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            sink.Add(new Usage(message.ID, message.Usage.OutputTokens, message.Model.Raw()));
        }
    }

    public async Task ExplanationAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            logger.LogWarning("{Id} was declined: {Why}", message.ID, message.StopDetails?.Explanation);
        }
    }

    public async Task StopAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.Raw() is { } stop && stop == "refusal") //~ RFA012
        {
            logger.LogWarning("{Id} ended with {Stop}", message.ID, stop);
        }
    }

    public async Task DetailsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            logger.LogWarning("{Id} was declined: {Details}", message.ID, message.StopDetails);
        }
    }

    public async Task DetailsAsTextAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            var json = "" + message.StopDetails;
            logger.LogWarning("{Id} was declined: {Json}", message.ID, json);
        }
    }

    public async Task TextOfDetailsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            logger.LogWarning("declined: " + message.StopDetails?.ToString());
        }
    }
}
