using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static string Reply(Message message, ILogger log)
    {
        var category = message.StopDetails?.Category?.Value();

        if (message.StopReason == StopReason.Refusal)
        {
            log.LogWarning("Claude declined the request: category {Category}, model {Model}, message {MessageId}.", message.StopDetails?.Category?.Raw(), message.Model.Raw(), message.ID);
            switch (category)
            {
                case Category.Cyber:
                    HandleCyberRefusal(message.StopDetails);
                    break;
                case Category.Bio:
                    HandleBioRefusal(message.StopDetails);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusal(message.StopDetails);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(message.StopDetails);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(message.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(message.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(message.StopDetails);
                    break;
            }
        }

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
