using Anthropic.Models.Beta.Sessions.Events;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static void Read(BetaManagedAgentsSessionStatusIdleEvent item, ILogger logger)
    {
        if (item.StopDetails is not null)
        {
            logger.LogWarning("Claude declined the request: category {Category}.", item.StopDetails.Category?.Raw());
            switch (item.StopDetails.Category?.Value())
            {
                case Category.Cyber:
                    HandleCyberRefusal(item.StopDetails);
                    break;
                case Category.Bio:
                    HandleBioRefusal(item.StopDetails);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusal(item.StopDetails);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(item.StopDetails);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(item.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(item.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(item.StopDetails);
                    break;
            }
        }

        logger.LogInformation("{Why}", item.StopDetails?.Explanation);
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
