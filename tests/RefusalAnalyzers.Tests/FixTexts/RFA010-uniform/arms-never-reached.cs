using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => string.Join("|", Behind(details), Before(details), Between(details), Expression(details));

    private static string Behind(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "same";
            case Category.Bio:
                return "same";
            default:
                return "same";
            case Category.FrontierLlm when false:
                return "never";
        }
    }

    private static string Before(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "same";
            case Category.FrontierLlm when false:
                return "never";
            case Category.Bio:
                return "same";
            default:
                return "same";
        }
    }

    private static string Between(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            default:
                return "same";
            case Category.Cyber:
                return "same";
            case Category.GeneralHarms when false:
                return "never";
            case Category.Bio:
                return "same";
        }
    }

    private static string Expression(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "same",
        Category.FrontierLlm when false => "never",
        Category.Bio => "same",
        _ => "same",
    };
}
