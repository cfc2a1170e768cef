using Anthropic.Models.Messages;

public class Desk : Handlers
{
    public static string Reply(RefusalStopDetails details)
    {
        if (details.Category?.Value() is { } known)
        {
            switch (known)
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
                default:
                    HandleUnknownRefusal(details);
                    break;
            }

            return "category " + known;
        }

        return "none";
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
    public static object Run(RefusalStopDetails details) => Desk.Reply(details);
}
