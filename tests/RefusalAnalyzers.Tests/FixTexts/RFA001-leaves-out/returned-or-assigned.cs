using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", OneReturns(details), await OneAwaits(details), await OneReturnsAwaited(details), Branches(details), DefaultReturns(details), Nothing(details), Two(details), Field(details), Loop(details), NullGoesOn(details), NullOfAPropertyGoesOn(new(details.Category?.Value())), s_log);
    }

    private static string OneReturns(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.Bio:
                s_log += "bio";
                text = "b";
                break;
            default:
                text = "o";
                break;
        }

        return "t" + text;
    }

    private static async Task<string> OneAwaits(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = await Task.FromResult("c");
                break;
            case Category.Bio:
                await Task.Yield();
                text = "b";
                break;
            default:
                text = "o";
                break;
        }

        return "t" + text;
    }

    private static async Task<string> OneReturnsAwaited(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return await Task.FromResult("c");
            case Category.Bio:
                await Task.Yield();
                text = "b";
                break;
            default:
                text = s_log + "o";
                break;
        }

        return "t" + text;
    }

    private static string Branches(RefusalStopDetails details)
    {
        string text;
        if (details.Category?.Value() == Category.Cyber)
        {
            return "c";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            s_log += "bio";
            text = "b";
        }
        else
        {
            text = "o";
        }

        return "t" + text;
    }

    private static string DefaultReturns(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                s_log += "cyber";
                break;
            case Category.Bio:
                text = "b";
                break;
            default:
                return "o";
        }

        return "t" + text;
    }

    private static string Nothing(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                break;
            default:
                break;
        }

        return text;
    }

    private static string Two(RefusalStopDetails details)
    {
        var text = "none";
        var code = 0;
        var scratch = 0;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                scratch = s_log.Length;
                text = "c" + scratch;
                code = 1;
                break;
            default:
                code = 2;
                scratch = 3;
                text = "o" + scratch;
                break;
        }

        return text + code;
    }

    private static string s_text = "";

    private static string Field(RefusalStopDetails details)
    {
        s_text = "";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                // Security.
                s_text = "c";
                s_log += "cyber";
                break;
            default:
                if (s_log.Length > 4)
                {
                    s_text = "long";
                }
                else
                {
                    s_text = "o";
                }

                break;
        }

        return s_text;
    }

    private static string Loop(RefusalStopDetails details)
    {
        var text = "none";
        for (var i = 0; i < 1; i++)
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    text = "c";
                    continue;
                default:
                    s_log += "other";
                    text = "o";
                    continue;
            }
        }

        return text;
    }

    private static string NullGoesOn(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.Bio:
                return "b";
            case not null:
                return "o";
        }

        return "none";
    }

    private static string NullOfAPropertyGoesOn(Incident incident)
    {
        switch (incident)
        {
            case { Reason: Category.Cyber }:
            case { Reason: Category.Bio }:
                return "b";
            case { Reason: { } }:
                return "o";
        }

        return "none";
    }

    private sealed record Incident(Category? Reason);
}
