using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static string Reply(Message message, ILogger log)
    {
        var category = message.StopDetails?.Category?.$$Value();

        // Whatever it is.
        log.LogInformation("asked");
        return "category " + category;
    }
}

public class Handlers
{
    protected static void HandleCyberRefusal(RefusalStopDetails? details)
    {
    }

    protected static void HandleBioRefusal(RefusalStopDetails? details)
    {
    }

    protected static void HandleFrontierLlmRefusal(RefusalStopDetails? details)
    {
    }

    protected static void HandleReasoningExtractionRefusal(RefusalStopDetails? details)
    {
    }

    protected static void HandleGeneralHarmsRefusal(RefusalStopDetails? details)
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
    public static object Run(Message message) => Desk.Reply(message, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
}
