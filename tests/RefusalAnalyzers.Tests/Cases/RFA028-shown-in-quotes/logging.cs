// from: someone who had read only what the rules promise
// why: "`ILogger` extensions"; "destructured (`{@Category}`)" is not shown
// with: logging
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Shown;

public sealed class Logged(IAnthropicClient client, ILogger<Logged> logger)
{
    public async Task ManyArgumentsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        logger.LogInformation(
            "{Id} took {Tokens} tokens and stopped with {Stop}",
            message.ID,
            message.Usage.OutputTokens,
            message.StopReason); //~ RFA028
    }

    public async Task EventIdAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        logger.Log(LogLevel.Warning, new EventId(7), "declined as {Category}", message.StopDetails?.Category); //~ RFA028
        logger.Log(LogLevel.Warning, new EventId(7), "declined as {Category}", message.StopDetails?.Category?.Raw());
    }

    public async Task InterpolatedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        logger.LogDebug($"{message.ID}: {message.StopReason}"); //~ RFA028
        logger.LogDebug("stopped with " + message.StopReason);
    }

    public async Task DestructuredAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        logger.LogDebug("stopped with {@Stop}", message.StopReason);
        logger.LogDebug("stopped {@Message} on {Model}", message, message.Model);
    }

    public async Task ScopeAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        using (logger.BeginScope(new Dictionary<string, object?> { ["stop"] = message.StopReason }))
        {
            logger.LogInformation("read");
        }
    }

    public async Task RefusedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            logger.LogError(new InvalidOperationException(message.ID), "declined as {Category}", message.StopDetails?.Category); //~ RFA028
        }
    }
}
