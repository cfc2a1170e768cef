using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Again(details.Category?.Value()) + Replaced(details, new RefusalStopDetails { Explanation = "x", Category = Category.Bio });

    private static string Again(Category? c)
    {
        var tries = 0;
        while (true)
        {
            switch (c)
            {
                case Category.Cyber:
                    if (tries++ < 2)
                    {
                        continue;
                    }

                    return "cyber" + tries;
                case Category.Bio:
                    return "bio";
                default:
                    return "other";
            }
        }
    }

    // What the category was read from is another one by then.
    private static string Replaced(RefusalStopDetails details, RefusalStopDetails other)
    {
        var c = details.Category?.Value();
        details = other;
        return c switch
        {
            Category.Cyber => "cyber",
            Category.Bio => "bio" + details.Explanation,
            _ => "other",
        };
    }
}
