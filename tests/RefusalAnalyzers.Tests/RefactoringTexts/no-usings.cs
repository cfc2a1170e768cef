// Copyright (c) Shop.

namespace Shop;

public class Desk : Handlers
{
    public string Reply(Anthropic.Models.Messages.Message message, Microsoft.Extensions.Logging.ILogger logger)
    {
        if (message.StopReason == Anthropic.Models.Messages.StopReason.$$Refusal)
        {
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
