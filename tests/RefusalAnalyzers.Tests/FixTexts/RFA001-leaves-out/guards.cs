using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Of(details, 1);

    private static string Of(RefusalStopDetails details, int count) => details.Category?.Value() switch
    {
        Category.Cyber when count > 2 => "many",
        _ when count > 3 => "more",
        Category.FrontierLlm when count > 4 => "most",
        Category.Cyber => "cyber",
        _ => "other",
    };

    public static string Pair(RefusalStopDetails details, bool again) => (details.Category?.Value(), again) switch
    {
        (Category.Cyber or Category.Bio, _) => "known",
        (_, true) => "again",
        _ => "other",
    };

    public static string Property(Message message) => message.StopDetails switch
    {
        { Category: { } category } when category == Category.Cyber => "cyber",
        { } => "other",
        null => "none",
    };
}
