using Anthropic.Core;
using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

public class Ticket(ApiEnum<string, Why>? category)
{
    public const Why Security = Why.Cyber;

    public ApiEnum<string, Why>? Category { get; } = category;

    public string Text()
    {
        switch (Category?.Value())
        {
            case Security:
                return "cyber";
            default:
                return "other";
        }
    }

    public string Line => Category?.Value() switch { Why.Cyber => "cyber", _ => "other" };
}

public static class Sample
{
    public static string Run(RefusalStopDetails details) => new Ticket(details.Category).Text();
}
