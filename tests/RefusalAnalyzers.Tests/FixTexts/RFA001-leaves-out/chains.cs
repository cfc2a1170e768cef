using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => If(details) + Guards(details) + Conditional(details) + Assign(details.Category?.Value()) + Short(details.Category?.Value()) + Open(details);

    private static string If(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            return "cyber";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            return "bio";
        }

        // The rest.
        else
        {
            return "other";
        }
    }

    private static string Guards(RefusalStopDetails details)
    {
        var c = details.Category?.Value();
        if (c is null) return "none";
        if (c == Category.Cyber) return "cyber";
        if (c == Category.Bio) return "bio";
        return "other";
    }

    private static string Conditional(RefusalStopDetails details) =>
        details.Category == Category.Cyber ? "cyber"
        : details.Category == Category.Bio ? "bio"
        : "other";

    private static string Assign(Category? c) {
        string text;
        if (c is Category.Cyber or Category.GeneralHarms) {
            text = "cyber";
        } else if (c is Category.Bio) {
            text = "bio";
        } else {
            text = "other";
        }

        return text;
    }

    private static string Short(Category? c)
    {
        var text = "";
        if (c == Category.Cyber) text += "c"; else if (c == Category.Bio) text += "b"; else text += "o";
        foreach (var i in new[] { 1, 2 })
        {
            if (c == Category.Cyber)
            {
                continue;
            }

            if (Category.Bio == c)
            {
                text += i;
                continue;
            }

            text += "x";
        }

        return text;
    }

    private static string Open(RefusalStopDetails details)
    {
        var text = "";
        if (details.Category == "cyber")
            text += "c";
        else if (details.Category == "bio")
            text += "b";

        return text;
    }
}
