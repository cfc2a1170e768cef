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
                return second.Category?.Value() switch { Category.Cyber => "both", _ => "one" };
            default:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    default:
                        return "neither";
                }
        }
    }
}
