using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static string Reply(BetaMessage message, ILogger<Desk> logger)
    {
        if (message.StopReason?.Raw() == "$$refusal")
        {
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
