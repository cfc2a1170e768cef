using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

public class Desk : Handlers
{
    public static async Task<string> ReplyAsync(Task<Message> asked, ILogger logger)
    {
        var details = (await asked).$$StopDetails;
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
