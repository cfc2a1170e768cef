using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "cyber";
            default: // anything
                // Said once.
                var text = details.Explanation + "other";
                return text;
        }
    }

    public static string Declared(RefusalStopDetails details, bool again) => (details.Category?.Value(), again) switch
    {
        (Category.Cyber, _) => "cyber",
        (var why, true) => why + "again",
        var (why, _) when why == Category.Bio => "bio",
        _ => $"{details.Category}"
            + "other",
    };

    public static string Whole(Category category) => category switch
    {
        Category.Cyber => "cyber",
        not Category.Bio and var other => other.ToString(),
        _ => "bio",
    };

    public static string Guarded(Category category, bool f)
    {
        switch (category)
        {
            case Category.Cyber: return "cyber";
            case var c when f && c > Category.Bio: return "f";
            case var _ when !f: return "!f";
            default: { var text = "other"; return text; }
        }
    }
}
