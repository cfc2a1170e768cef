using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log += "cyber";
                break;

            case Category.Bio:
            {
                s_log += "bio";
                break;
            }

            // Everything else.
            default:
                s_log += "other";
                break;
        }

        return s_log;
    }

    private static void After()
    {
    }
}
