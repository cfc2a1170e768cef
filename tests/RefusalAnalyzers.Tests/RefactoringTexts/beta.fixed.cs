using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static string Reply(BetaMessage message, ILogger<Desk> logger)
    {
        if (message.StopReason?.Raw() == "refusal")
        {
            logger.LogWarning("Claude declined the request: category {Category}, model {Model}, message {MessageId}.", message.StopDetails?.Category?.Raw(), message.Model.Raw(), message.ID);
            switch (message.StopDetails?.Category?.Value())
            {
                case Anthropic.Models.Beta.Messages.Category.Cyber:
                    HandleCyberRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Beta.Messages.Category.Bio:
                    HandleBioRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Beta.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Beta.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Beta.Messages.Category.GeneralHarms:
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
    }
}

public class Handlers
{
    protected static void HandleCyberRefusal(BetaRefusalStopDetails details)
    {
    }

    protected static void HandleBioRefusal(BetaRefusalStopDetails details)
    {
    }

    protected static void HandleFrontierLlmRefusal(BetaRefusalStopDetails details)
    {
    }

    protected static void HandleReasoningExtractionRefusal(BetaRefusalStopDetails details)
    {
    }

    protected static void HandleGeneralHarmsRefusal(BetaRefusalStopDetails details)
    {
    }

    protected static void HandleUncategorizedRefusal(BetaRefusalStopDetails? details)
    {
    }

    protected static void HandleUnknownRefusal(BetaRefusalStopDetails? details)
    {
    }
}
