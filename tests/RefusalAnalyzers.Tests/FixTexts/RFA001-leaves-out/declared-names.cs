using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        Recursive(details) + Nullable(details) + Chain(details) + Values(details) + Guards(details) + Nested(new Message2(details)) + Switch(details) + Deep(new Message2(details));

    public record Message2(RefusalStopDetails? StopDetails);

    private static string Recursive(RefusalStopDetails details)
    {
        if (details is { Category: { } c })
        {
            return c.Value() switch
            {
                Category.Cyber => "cyber",
                Category.Bio => "bio",
                _ => "other",
            };
        }

        return "none";
    }

    private static string Nullable(RefusalStopDetails details)
    {
        if (details.Category is { } c)
        {
            switch (c.Value())
            {
                case Category.Cyber:
                    return "cyber";
                case Category.Bio:
                    return "bio";
            }
        }

        return "none";
    }

    private static string Chain(RefusalStopDetails details)
    {
        if (details.Category is { } c && c == Category.Cyber)
        {
            return "cyber";
        }
        else if (details.Category is { } c2 && c2 == Category.Bio)
        {
            return "bio";
        }
        else
        {
            return "other";
        }
    }

    private static string Values(RefusalStopDetails details) =>
        details.Category?.Value() is { } a && a == Category.Cyber ? "cyber" : details.Category?.Value() is { } b && b == Category.Bio ? "bio" : "other";

    private static string Guards(RefusalStopDetails details)
    {
        if (details is { Category: { } c } && c == Category.Cyber) return "cyber";
        if (details is { Category: { } c2 } && c2 == Category.Bio) return "bio";
        return "other";
    }

    private static string Nested(Message2 message)
    {
        if (message is { StopDetails: { Category: { } c } })
        {
            return c.Value() switch { Category.Cyber => "cyber", Category.Bio => "bio", _ => "other" };
        }

        return "none";
    }

    private static string Deep(Message2 message)
    {
        if (message.StopDetails is { Category: { } c } d)
        {
            return d.Explanation + (c.Value() switch { Category.Cyber => "cyber", Category.Bio => "bio", _ => "other" });
        }

        return "none";
    }

    private static string Switch(RefusalStopDetails details)
    {
        switch (details)
        {
            case { Category: { } c }:
                return c.Value() switch { Category.Cyber => "cyber", Category.Bio => "bio", _ => "other" };
            default:
                return "none";
        }
    }
}
