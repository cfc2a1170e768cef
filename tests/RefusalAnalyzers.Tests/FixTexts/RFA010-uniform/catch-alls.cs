using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        Shares(details);
        Pattern(details);
        NotLast(details);
        NotCyber(details);
        return string.Join("|", ExpressionOr(details), ExpressionVar(details), ExpressionNot(details), NotNull(details), NullFirst(details), s_log);
    }

    private static void Shares(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log += "same";
                break;
            case Category.Bio:
            default:
                s_log += "same";
                break;
        }
    }

    private static void Pattern(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log += "same";
                break;
            case Category.Bio:
                s_log += "same";
                break;
            case var _:
                s_log += "same";
                break;
        }
    }

    private static void NotLast(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            default:
                s_log += "same";
                break;
            case Category.Cyber:
                s_log += "same";
                break;
            case Category.Bio:
                s_log += "same";
                break;
        }
    }

    private static void NotCyber(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Bio:
                s_log += "same";
                break;
            case not Category.Cyber:
                s_log += "same";
                break;
            case Category.Cyber:
                s_log += "same";
                break;
        }
    }

    private static string ExpressionOr(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "same",
        Category.Bio or _ => "same",
    };

    private static string ExpressionVar(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "same",
        Category.Bio => "same",
        var _ => "same",
    };

    private static string ExpressionNot(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Bio => "same",
        not Category.Cyber => "same",
        Category.Cyber => "same",
    };

    private static string NotNull(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "same",
        Category.Bio => "same",
        not null => "same",
        null => "same",
    };

    private static string NullFirst(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "same",
        Category.Bio => "same",
        { } => "same",
        _ => "same",
    };
}
