using Anthropic.Models.Beta.Sessions.Events;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static void Read(BetaManagedAgentsSessionStatusIdleEvent item, ILogger logger)
    {
        logger.LogInformation("{Why}", item.$$StopDetails?.Explanation);
    }
}

public class Handlers
{
    protected static void HandleCyberRefusal(BetaManagedAgentsSessionRefusalStopDetails details)
    {
    }

    protected static void HandleBioRefusal(BetaManagedAgentsSessionRefusalStopDetails details)
    {
    }

    protected static void HandleFrontierLlmRefusal(BetaManagedAgentsSessionRefusalStopDetails details)
    {
    }

    protected static void HandleReasoningExtractionRefusal(BetaManagedAgentsSessionRefusalStopDetails details)
    {
    }

    protected static void HandleGeneralHarmsRefusal(BetaManagedAgentsSessionRefusalStopDetails details)
    {
    }

    protected static void HandleUncategorizedRefusal(BetaManagedAgentsSessionRefusalStopDetails? details)
    {
    }

    protected static void HandleUnknownRefusal(BetaManagedAgentsSessionRefusalStopDetails? details)
    {
    }
}
