using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", Comment(details), OneLine(details), Braces(details), Before(details), Nested(details), Chain(details), s_log);
    }

    private static string s_log = "";

    private static string Comment(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                // Security.
                r = "c";
                break;
            default:
                r = "o";
                break;
        }

        return r;
    }

    private static string OneLine(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber: r = "c"; break;
            case Category.Bio: r="b"; break;
            default: r = "o"; break;
        }

        return r;
    }

    private static string Braces(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            {
                r = "c";
                break;
            }
            case Category.Bio:
            {
                r = "b";
            }

            break;
            default:
                r = "o";
                break;
        }

        return r;
    }

    private static string Before(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log += "cyber";
                r = "c";
                break;
            default:
                r = "o";
                s_log += "other";
                break;
        }

        return r;
    }

    private static string Nested(RefusalStopDetails details)
    {
        var r = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                r = "c";
                break;
            default:
                if (s_log.Length > 3)
                {
                    r = "long";
                }
                else
                {
                    r = "o";
                }

                break;
        }

        return r;
    }

    private static string Chain(RefusalStopDetails details)
    {
        var r = "none";
        if (details.Category?.Value() == Category.Cyber)
        {
            // Security.
            r = "c";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            s_log += "bio";
            r = "b";
        }
        else
        {
            r = "o";
        }

        return r;
    }
}
