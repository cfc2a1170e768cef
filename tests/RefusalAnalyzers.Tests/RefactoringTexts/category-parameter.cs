using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    private readonly ILogger _logger;

    public Desk(ILogger logger) => _logger = logger;

    public string Reply(Category? category) { return "category " + $$category; }
}

public class Handlers
{
    protected static void HandleCyberRefusal()
    {
    }

    protected static void HandleBioRefusal()
    {
    }

    protected static void HandleFrontierLlmRefusal()
    {
    }

    protected static void HandleReasoningExtractionRefusal()
    {
    }

    protected static void HandleGeneralHarmsRefusal()
    {
    }

    protected static void HandleUncategorizedRefusal()
    {
    }

    protected static void HandleUnknownRefusal()
    {
    }
}

public static class Sample
{
    public static object Run(RefusalStopDetails details) =>
        new Desk(Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance).Reply(details.Category?.Value());
}
