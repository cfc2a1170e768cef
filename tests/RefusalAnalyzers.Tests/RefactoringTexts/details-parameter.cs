using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk(ILogger<Desk> logger) : Handlers
{
    public string Reply(RefusalStopDetails details)
    {
        return "declined: " + $$details.Explanation;
    }

    public string Maybe(RefusalStopDetails? details) => details?.Explanation ?? "none" + logger.IsEnabled(LogLevel.Warning);
}

public class Handlers
{
    protected static void HandleCyberRefusal(RefusalStopDetails details)
    {
    }

    protected static void HandleBioRefusal(RefusalStopDetails details)
    {
    }

    protected static void HandleFrontierLlmRefusal(RefusalStopDetails details)
    {
    }

    protected static void HandleReasoningExtractionRefusal(RefusalStopDetails details)
    {
    }

    protected static void HandleGeneralHarmsRefusal(RefusalStopDetails details)
    {
    }

    protected static void HandleUncategorizedRefusal(RefusalStopDetails? details)
    {
    }

    protected static void HandleUnknownRefusal(RefusalStopDetails? details)
    {
    }
}

public static class Sample
{
    public static object Run(RefusalStopDetails details) => new Desk(Microsoft.Extensions.Logging.Abstractions.NullLogger<Desk>.Instance).Reply(details);
}
