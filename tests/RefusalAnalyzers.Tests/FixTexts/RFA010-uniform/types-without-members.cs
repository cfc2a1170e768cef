using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => string.Join("|", new Semicolon(details).Text, new Braces(details).Text);
}

public class Reply(string text)
{
    public string Text => text;
}

public class Semicolon(RefusalStopDetails details) : Reply(details.Category?.Value() switch
{
    Category.Cyber => "same",
    Category.Bio => "same",
    _ => "same",
});

public class Braces(RefusalStopDetails details) : Reply(details.Category?.Value() switch { Category.Cyber => "same", Category.Bio => "same", _ => "same" }) { }
