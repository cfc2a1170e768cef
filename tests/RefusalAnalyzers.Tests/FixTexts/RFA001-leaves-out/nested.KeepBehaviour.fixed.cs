using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        return Two(details, new RefusalStopDetails { Category = Category.Bio, Explanation = "" });
    }

    private static string Two(RefusalStopDetails first, RefusalStopDetails second)
    {
        switch (first.Category?.Value())
        {
            case Category.Cyber:
                return second.Category?.Value() switch { Category.Cyber => "both", Category.FrontierLlm => "one", _ => "one" };
            case Category.FrontierLlm:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    case Category.FrontierLlm:
                        return "neither";
                    default:
                        return "neither";
                }
            default:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    case Category.FrontierLlm:
                        return "neither";
                    default:
                        return "neither";
                }
        }
    }
}
