using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        "" + Statement(details) + Expression(details) + Cast(details) + Text(details) + IsBio(details) + Named(details) + Assigned(details);

    private static int Statement(RefusalStopDetails details)
    {
        switch (details.Category!.Value())
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            case Category.FrontierLlm: return 3;
            case Category.ReasoningExtraction: return 4;
            case Category.GeneralHarms: return 5;
            default: return 0;
        }
    }

    private static int Expression(RefusalStopDetails details) => details.Category!.Value() switch
    {
        Category.Cyber => 1,
        Category.FrontierLlm => 3,
        _ => 0,
    };

    private static string Cast(RefusalStopDetails details) => ((Category)details.Category!) switch
    {
        Category.Cyber => "cyber",
        Category.FrontierLlm => "frontier",
        _ => "other",
    };

    private static string Text(RefusalStopDetails details)
    {
        var text = "";
        switch (details.Category!.Raw())
        {
            case "cyber":
                text = "c";
                break;
            case "frontier_llm":
                text = "f";
                break;
            default:
                text = "o";
                break;
        }

        return text;
    }

    private static bool IsBio(RefusalStopDetails details) => details.Category!.Value() == Category.Bio;

    private static string Named(RefusalStopDetails details) => $"declined: {details.Category!.Raw()}";

    private static string Assigned(RefusalStopDetails details)
    {
        Category? category = details.Category!; // may be null
        return category is Category.Bio ? "bio" : "other";
    }

    public static int Nested(Message message) => message.StopDetails?.Category!.Value() switch
    {
        Category.Cyber => 1,
        Category.FrontierLlm => 2,
        null => 3,
        _ => 0,
    };

    public static int Forced(Message message) => ((Category)message.StopDetails!.Category!) switch
    {
        Category.Cyber => 1,
        Category.FrontierLlm => 3,
        _ => 0,
    };

    public static string NoPlaceForNull(RefusalStopDetails details) => details.Category!.Raw();
}
