using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails d) => d.Category?.Value() switch { Category.Cyber => "c", _ => "o" }; }