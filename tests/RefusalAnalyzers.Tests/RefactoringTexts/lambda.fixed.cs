using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    private readonly Func<Message, ILogger, string> _reply = static (message, logger) =>
    {
        if (message.StopReason == StopReason.Refusal)
        {
            logger.LogWarning("Claude declined the request: category {Category}, model {Model}, message {MessageId}.", message.StopDetails?.Category?.Raw(), message.Model.Raw(), message.ID);
            switch (message.StopDetails?.Category?.Value())
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

            return "declined";
        }

        return "fine";
    };

    public string Reply(Message message) => _reply(message, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
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
