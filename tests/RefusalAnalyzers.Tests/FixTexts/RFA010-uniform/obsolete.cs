using Anthropic.Models.Messages;

public static class Sample
{
    [Obsolete("Use another.")]
    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => Name(),
        Category.Bio => Name(),
        _ => Name(),
    };

    [Obsolete("Use another.")]
    private static string Name() => "n";
}
