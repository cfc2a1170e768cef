using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "cyber",
        _ => "other",
    };

    public static int Number(Message message)
    {
        var why = message.StopDetails?.Category?.Value();
        switch (why)
        {
            case Category.Cyber:
                return 1;
            default:
                return 0;
        }
    }

    public static string HandleFrontierLlmRefusal(RefusalStopDetails details) => "frontier";

    public static class Nested
    {
        public static string Line(RefusalStopDetails d) => d.Category?.Value() switch
        {
            Category.Cyber => "cyber",
            _ => "other",
        };
    }
}
