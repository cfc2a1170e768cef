using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Section(details, details) + Arm(details, details);

    private static string Section(RefusalStopDetails details, RefusalStopDetails other)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.FrontierLlm:
                return "hard";
            default:
                return other.Category?.Value() switch
                {
                    Category.Bio => "b",
                    Category.FrontierLlm => "f",
                    _ => "o",
                };
        }
    }

    private static string Arm(RefusalStopDetails details, RefusalStopDetails other) => details.Category?.Value() switch
    {
        Category.Cyber or Category.FrontierLlm => "hard",
        Category.Bio => other.Category?.Value() switch
        {
            Category.Bio => "b",
            Category.FrontierLlm => "f",
            _ => "o",
        },
        _ => "o",
    };
}
