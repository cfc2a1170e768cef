using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: return "cyber";
            case Category.Bio: return "bio";
            case Category.GeneralHarms: throw new InvalidOperationException();
            case Category.FrontierLlm: return "other";
            case null: return "none";
            default: return "other";
        }
    }
}
