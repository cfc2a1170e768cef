using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.Bio:
                return "b";
            default:
                return "o";
            case Category.FrontierLlm when false:
                return "f";
            case Category.FrontierLlm:
                return "o";
        }
    }
}
