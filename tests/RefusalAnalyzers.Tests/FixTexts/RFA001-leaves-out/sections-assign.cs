using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "cyber";
                break;
            default:
                text = "other";
                break;
        }

        int code;
        string hint;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                code = 1;
                hint = "cyber";
                break;
            default:
                hint = "other";
                code = 2;
                break;
        }

        return text + code + hint;
    }
}
