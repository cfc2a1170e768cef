// lang: 7.3
// nullable: disable
using Anthropic.Models.Messages;
using System;

public class Desk : Handlers {
    public static string Reply(Message message) {
        var details = message.$$StopDetails;
        return "fine" + details?.Explanation;
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

    protected static void HandleUncategorizedRefusal(RefusalStopDetails details)
    {
    }

    protected static void HandleUnknownRefusal(RefusalStopDetails details)
    {
    }
}

public static class Sample
{
    public static object Run(Message message) => Desk.Reply(message);
}
