// nullable: disable
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "cyber";
            default:
                return "other";
        }
    }

    public static string Of(Message message) => message?.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => null,
        _ => "other",
    };
}
