using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "cyber";
            case Category.Bio:
                return "bio"; // life science
#if !DEBUG
            case Category.GeneralHarms:
                return "harms";
#endif
        }

        return "other";
    }

    public static string Text(Category? category) =>
        category switch
        {
            null => "none",
            Category.Cyber => "cyber",
            (Category)(-1) => "new",
            Category.ReasoningExtraction => "bio" // no comma
#if SOMETHING
            , Category.Bio => "x"
#endif
        };
}
