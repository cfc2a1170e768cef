// with: logging
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

namespace Lighthouse;

public sealed class Watch(ILogger<Watch> logger)
{
    private const string Template = "{Id} stopped with {Stop}";

    public void Logged(Message m) => logger.LogInformation("{Id} stopped with {Stop}", m.ID, m.StopReason); //~ RFA028
    public void OfAnError(Message m, Exception error) => logger.LogError(error, "declined: {Category}", m.StopDetails?.Category); //~ RFA028
    public void ByAConstant(Message m) => logger.LogWarning(Template, m.ID, m.StopReason); //~ RFA028
    public void Stringified(Message m) => logger.LogDebug("{$Stop}", m.StopReason); //~ RFA028
    public void AtALevel(RefusalStopDetails d) => logger.Log(LogLevel.Warning, "{Category}", d.Category); //~ RFA028
    public void AsText(RefusalStopDetails d) => logger.LogWarning("{Category}", d.Category?.ToString()); //~ RFA028
    public void Statically(RefusalStopDetails d) => LoggerExtensions.LogWarning(logger, "{Category}", d.Category); //~ RFA028

    public void Raw(Message m) => logger.LogInformation("{Stop}", m.StopReason?.Raw());
    public void TakenApart(Message m) => logger.LogInformation("{Id} {@Stop}", m.ID, m.StopReason);
    public void InJson(Message m) => logger.LogInformation("{{\"stop\": {Stop}}}", m.StopReason);
    public void Unknown(Message m, string template) => logger.LogInformation(template, m.StopReason);
    public void Model(Message m) => logger.LogInformation("{Model}", m.Model);
    public void Details(Message m) => logger.LogInformation("{@Details}", m.StopDetails);
    public void Scoped(Message m)
    {
        using (logger.BeginScope("{Stop}", m.StopReason))
        {
            logger.LogInformation("done");
        }
    }
}
