using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        return string.Join("|", Behind(category), Before(category), InBraces(category), Guarded(category, details.Explanation is null), Deeper(category), Void(category));
    }

    private static int Behind(Category? category)
    {
        if (category == Category.Cyber)
        {
            return 1;
        }
        else { if (category == Category.Bio) return 2; }

        return 3;
    }

    private static int Before(Category? category)
    {
        if (category == Category.Cyber)
            return 1;
        else { if (category == Category.Bio) return 2; else return 3; }
    }

    private static int InBraces(Category? category)
    {
        if (category == Category.Cyber)
        {
            return 1;
        }
        else { if (category == Category.Bio) { return 2; } else { return 3; } }
    }

    private static int Guarded(Category? category, bool isShort)
    {
        if (category == Category.Cyber)
        {
            return 1;
        }
        else { if (category == Category.Bio) return 2; else if (isShort) return 4; }

        return 3;
    }

    private static int Deeper(Category? category)
    {
        if (category == Category.Cyber) { return 1; }
        else { if (category == Category.Bio) { return 2; } /* nobody else */ }
        return 3;
    }

    private static string Void(Category? category)
    {
        var log = "";
        if (category == Category.Cyber)
        {
            log += "1";
        }
        else { if (category == Category.Bio) log += "2"; }

        return log;
    }
}
