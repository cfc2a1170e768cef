global using Category = Anthropic.Models.Messages.Category;
global using Reason = Anthropic.Models.Messages.StopReason;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(Message message)
    {
        if (message.StopReason == Reason.Refusal)
        {
            return Declined();
        }

        return "ok";
    }

    private static string Declined() => "declined";
}
