using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        string.Join("|", new Semicolon(details).Text, new Braces(details).Text, new Inner.Lines(details).Text, new Written(details).Text, new Generic<string>(details).Text, new Pair(details).Text);
}

public class Reply(string text)
{
    public string Text => text;
}

public class Semicolon(RefusalStopDetails details) : Reply(details.Category?.Value() switch
{
    Category.Cyber => "c",
    Category.Bio => "b",
    _ => "o",
});

public class Braces(RefusalStopDetails details) : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", _ => "o" }) { }

public static class Inner
{
    public class Lines(RefusalStopDetails details)
        : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", _ => "o" })
    {
    }
}

public record Answer(string Text);

public sealed record Written(RefusalStopDetails Details) : Answer(Details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", _ => "o" });

public class Generic<T>(RefusalStopDetails details) : Reply(details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", _ => "o" })
    where T : class;

public class Two(string first, string second)
{
    public string Text => first + second;
}

public class Pair(RefusalStopDetails details) : Two(
    details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", _ => "o" },
    details.Category?.Value() switch { Category.Cyber => "C", Category.Bio => "B", _ => "O" });
