// Copyright (c) Shop.

using Microsoft.Extensions.Logging;

namespace Shop;

public class Desk : Handlers
{
    public string Reply(Anthropic.Models.Messages.Message message, Microsoft.Extensions.Logging.ILogger logger)
    {
        if (message.StopReason == Anthropic.Models.Messages.StopReason.Refusal)
        {
            logger.LogWarning("Claude declined the request: category {Category}, model {Model}, message {MessageId}.", message.StopDetails?.Category?.Raw(), message.Model.Raw(), message.ID);
            switch (message.StopDetails?.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
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
    protected static void HandleCyberRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
    }

    protected static void HandleBioRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
    }

    protected static void HandleFrontierLlmRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
    }

    protected static void HandleReasoningExtractionRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
    }

    protected static void HandleGeneralHarmsRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
    }

    protected static void HandleUncategorizedRefusal(Anthropic.Models.Messages.RefusalStopDetails? details)
    {
    }

    protected static void HandleUnknownRefusal(Anthropic.Models.Messages.RefusalStopDetails? details)
    {
    }
}
