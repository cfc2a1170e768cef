using Anthropic.Models.Messages;

/// <summary>Every place where a branch can begin.</summary>
public static class Sample
{
    public static string Run(Message message)
    {
        var log = new List<string>();
        Block(message, log);
        Embedded(message, log);
        SameLine(message, log);
        OneLine(message, log);
        Else(message, log);
        ElseIf(message, log);
        try
        {
            Guard(message, log);
            Labels(message, log);
            Check(message);
        }
        catch (InvalidOperationException e)
        {
            log.Add(e.Message);
        }

        return string.Join(",", log);
    }

    private static void Block(Message message, List<string> log)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            // Said to the user.
            log.Add("block");
        }
    }

    private static void Embedded(Message message, List<string> log)
    {
        if (message.StopReason == StopReason.Refusal) // declined
            log.Add("embedded"); // and said

        log.Add("after");
    }

    private static void SameLine(Message message, List<string> log)
    {
        if (message.StopReason == StopReason.Refusal) log.Add("same line");
        else log.Add("not declined");
    }

    private static void OneLine(Message message, List<string> log)
    {
        if (message.StopReason == StopReason.Refusal) { log.Add("one line"); log.Add("two"); }
    }

    private static void Else(Message message, List<string> log)
    {
        if (message.StopReason != StopReason.Refusal)
        {
            log.Add("fine");
        }
        else
        {
            log.Add("else");
        }
    }

    private static void ElseIf(Message message, List<string> log)
    {
        if (message.StopReason?.Value() is not StopReason.Refusal)
        {
            log.Add("fine");
        }
        else if (log.Count > 2)
        {
            log.Add("many");
        }
        else
        {
            log.Add("few");
        }
    }

    private static void Guard(Message message, List<string> log)
    {
        if (message.StopReason != StopReason.Refusal)
        {
            return;
        }

        // From here on it is declined.
        log.Add("guard");
    }

    private static void Labels(Message message, List<string> log)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn:
                log.Add("end");
                break;
            case StopReason.Refusal:
                log.Add("label");
                break;
        }

        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn: log.Add("end"); break;
            case StopReason.Refusal: log.Add("short label"); break;
        }

        switch (message.StopReason?.Value())
        {
            case StopReason.Refusal:
            {
                log.Add("block in a section");
                break;
            }
        }
    }

    private static void Check(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
            throw new InvalidOperationException("declined");
    }
}
