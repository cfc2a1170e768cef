using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

public class Desk : Handlers
{
    private ILogger Logger { get; } = NullLogger.Instance;

    public string Reply(Message message)
    {
        var text = "reply: ";
        // What the model says.
        return text + message.$$StopDetails?.Explanation;
    }
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
    public static object Run(Message message) => new Desk().Reply(message);
}
