using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static void Read(RawMessageDeltaEvent item, ILogger logger)
    {
        if (item.Delta.StopReason is { } reason && reason.Value() is StopReason.Refusal)
        {
            logger.LogWarning("Claude declined the request: category {Category}.", item.Delta.StopDetails?.Category?.Raw());
            switch (item.Delta.StopDetails?.Category?.Value())
            {
                case Category.Cyber:
                    HandleCyberRefusal(item.Delta.StopDetails);
                    break;
                case Category.Bio:
                    HandleBioRefusal(item.Delta.StopDetails);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusal(item.Delta.StopDetails);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(item.Delta.StopDetails);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(item.Delta.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(item.Delta.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(item.Delta.StopDetails);
                    break;
            }

            logger.LogInformation("declined");
        }
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
