using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(Message message)
    {
        var log = new List<string>();
        Labels(message.StopReason!.Value(), log);
        Others(message.StopReason!.Value(), log);
        log.Add(Arm(message.StopReason!.Value()));
        log.Add(Short(message.StopReason!.Value(), log.Count > 1));
        log.Add(Text(message));
        log.Add(Guards(message));
        Conditions(message, log);
        return string.Join(",", log);
    }

    private static void Labels(StopReason reason, List<string> log)
    {
        switch (reason)
        {
            case StopReason.EndTurn: // not quite an end
                // Tell the user.
                log.Add("finished");
                break;
            case StopReason.Refusal: // not quite an end
                // Tell the user.
                log.Add("finished");
                break;
            case StopReason.ToolUse:
                log.Add("tool");
                break;
        }

        switch (reason)
        {
            case StopReason.EndTurn:
            {
                var finished = "finished";
                log.Add(finished);
                break;
            }

            case StopReason.Refusal: // first
            {
                var finished = "finished";
                log.Add(finished);
                break;
            }

            default:
                log.Add("cut");
                break;
        }

        switch (reason)
        {
            case StopReason.EndTurn: log.Add("one"); break;
            case StopReason.Refusal: log.Add("one"); break;
            case StopReason.ToolUse: log.Add("two"); break;
        }
    }

    private static void Others(StopReason reason, List<string> log)
    {
        switch (reason)
        {
            case StopReason.EndTurn:
                var count = log.Count;
                log.Add("finished" + count);
                break;
            case StopReason.Refusal:
                goto case StopReason.EndTurn;
            default:
                log.Add("cut");
                break;
        }

        switch (reason)
        {
            case StopReason.EndTurn or StopReason.StopSequence when log.Count > 0:
                log.Add("pattern");
                break;
            case StopReason.Refusal when log.Count > 0:
                log.Add("pattern");
                break;
        }
    }

    private static string Arm(StopReason reason) => reason switch
    {
        StopReason.ToolUse => "done", // for now
        StopReason.Refusal => "done",
        StopReason.MaxTokens => "cut",
        _ => "other",
    };

    private static string Short(StopReason reason, bool more) => (reason, more) switch { (StopReason.ToolUse, true) => "done", (StopReason.Refusal, true) => "done", _ => "other" };

    private static string Text(Message message) => message.StopReason?.Raw() switch
    {
        "end_turn" => "done",
        "refusal" => "done",
        _ => "other",
    };

    private static string Guards(Message message)
    {
        switch (message)
        {
            case { StopReason: { } reason } when reason == StopReason.StopSequence:
                return "guarded";
            case { StopReason: { } reason } when reason == StopReason.Refusal:
                return "guarded";
        }

        return message switch
        {
            { StopReason: { } reason } when reason == StopReason.EndTurn => "over",
            { StopReason: { } reason } when reason == StopReason.Refusal => "over",
            _ => "goes on",
        };
    }

    private static void Conditions(Message message, List<string> log)
    {
        if (message.StopReason == StopReason.StopSequence)
        {
            log.Add("either");
        }
        else if (message.StopReason == StopReason.Refusal)
        {
            log.Add("either");
        }

        if (log.Count > 0 && (message.StopReason?.Value() is StopReason.EndTurn))
            log.Add("pattern"); // said
        else if (log.Count > 0 && (message.StopReason?.Value() is StopReason.Refusal))
            log.Add("pattern"); // said
        else
            log.Add("neither");

        if (message.StopReason?.Value() is StopReason.ToolUse) {
            log.Add("tool");
        } else if (message.StopReason?.Value() is StopReason.EndTurn) {
            log.Add("end");
        } else if (message.StopReason?.Value() is StopReason.Refusal) {
            log.Add("end");
        } else {
            log.Add("none");
        }
    }
}
