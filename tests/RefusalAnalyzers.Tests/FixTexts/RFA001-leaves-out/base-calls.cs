using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => new Answer(details).Text;
}

public class Reply(string text)
{
    public string Text => text;
}

public class Answer(RefusalStopDetails details) : Reply(details.Category?.Value() switch
{
    Category.Cyber => "c",
    Category.Bio => "b",
    _ => "o",
})
{
    public int Number => 1;
}
