using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        var message = new Reply(details);
        NullLast(message);
        return string.Join("|", Branches(message), Guards(message), Operands(message), s_log);
    }

    private static string Branches(Reply message)
    {
        if (message.StopDetails?.Category?.Value() == Category.Cyber)
        {
            return "c";
        }
        else if (message.StopDetails?.Category?.Value() == Category.Bio)
        {
            return "b";
        }
        else if (message.StopDetails?.Category?.Value() == Category.FrontierLlm)
        {
            return "o" + message.StopDetails.Type;
        }
        else if (message.StopDetails?.Category?.Value() is null)
        {
            return "none";
        }
        else
        {
            return "o" + message.StopDetails.Type;
        }
    }

    private static string Guards(Reply message)
    {
        if (message.StopDetails?.Category?.Value() == Category.Cyber)
        {
            return "c";
        }

        if (message.StopDetails?.Category?.Value() == Category.Bio)
        {
            return "b";
        }

        if (message.StopDetails?.Category?.Value() == Category.FrontierLlm)
        {
            return "o" + message.StopDetails.Type;
        }

        if (message.StopDetails?.Category?.Value() is null)
        {
            return "none";
        }

        return "o" + message.StopDetails.Type;
    }

    private static string Operands(Reply message) =>
        message.StopDetails?.Category?.Value() == Category.Cyber ? "c"
        : message.StopDetails?.Category?.Value() == Category.Bio ? "b"
        : message.StopDetails?.Category?.Value() == Category.FrontierLlm ? "o" + message.StopDetails.Type
        : message.StopDetails?.Category?.Value() is null ? "none"
        : "o" + message.StopDetails.Type;

    private static void NullLast(Reply message)
    {
        if (message.StopDetails?.Category?.Value() is Category.Cyber)
        {
            s_log += "same";
        }
        else if (message.StopDetails?.Category?.Value() is Category.Bio)
        {
            s_log += "same";
        }
        else if (message.StopDetails?.Category?.Value() is null)
        {
            s_log += "same";
        }
        else
        {
            s_log += "same";
        }
    }
}

public sealed record Reply(RefusalStopDetails? StopDetails);
