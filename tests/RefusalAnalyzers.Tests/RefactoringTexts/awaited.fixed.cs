using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static async Task<string> ReplyAsync(Task<Message> asked, ILogger logger)
    {
        var details = (await asked).StopDetails;

        if (details is not null)
        {
            logger.LogWarning("Claude declined the request: category {Category}.", details.Category?.Raw());
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    HandleCyberRefusal(details);
                    break;
                case Category.Bio:
                    HandleBioRefusal(details);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusal(details);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(details);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(details);
                    break;
                case null:
                    HandleUncategorizedRefusal(details);
                    break;
                default:
                    HandleUnknownRefusal(details);
                    break;
            }
        }

        return details?.Explanation ?? "fine";
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

public static class Sample
{
    public static object Run(Message message) => Desk.ReplyAsync(Task.FromResult(message), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
}
