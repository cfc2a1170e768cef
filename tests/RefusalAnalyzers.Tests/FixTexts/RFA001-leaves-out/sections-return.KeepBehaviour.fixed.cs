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
            case null: return "none";
            case Category.FrontierLlm: return "other";
            default: return "other";
        }
    }
}
