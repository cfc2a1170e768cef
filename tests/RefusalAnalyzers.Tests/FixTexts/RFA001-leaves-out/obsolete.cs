using Anthropic.Models.Messages;

public static class Sample
{
    [Obsolete("Use another.")]
    public static string Run(RefusalStopDetails details) => Reply(details).Text + Plain(details);

    [Obsolete("Use another.")]
    private static OldReply Reply(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => new OldReply("c"),
        Category.Bio => new OldReply("b"),
        _ => new OldReply("o"),
    };

    [Obsolete]
    private static string Plain(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.Bio => "b",
        _ => "o",
    };
}

[Obsolete("Use another.")]
public sealed class OldReply(string text)
{
    public string Text => text;
}
