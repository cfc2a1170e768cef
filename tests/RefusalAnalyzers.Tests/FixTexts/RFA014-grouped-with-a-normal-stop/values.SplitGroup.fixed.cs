using Anthropic.Models.Messages;

/// <summary>Groups whose answer is a value.</summary>
public static class Sample
{
    private static readonly List<string> s_asked = [];

    public static string Run(Message message)
    {
        var log = new List<string>
        {
            Side(message), Sides(message, 1), $"{IsDone(message)}", $"{IsOver(message, 1)}", $"{IsShort(message)}", Short(message), $"{Embedded(message, 1)}", $"{IsNone(null)}{IsNone(message)}",
        };
        return string.Join(",", log) + string.Join(";", s_asked);
    }

    private static string Side(Message message) =>
        message.StopReason?.Value() is StopReason.EndTurn
            ? "done"
            : message.StopReason?.Value() is StopReason.Refusal ? "done"
            : "other";

    private static string Sides(Message message, int count)
    {
        var text = count > 2 ? "many" : message.StopReason == StopReason.ToolUse ? "end" : message.StopReason == StopReason.Refusal ? "end" : "none"; // so far
        return text;
    }

    private static bool IsDone(Message message)
    {
        s_asked.Add(message.ID ?? "");

        if (message.StopReason == StopReason.EndTurn)
        {
            return true;
        }

        return message.StopReason == StopReason.Refusal;
    }

    private static bool IsOver(Message message, int count)
    {
        if (count > 0 && message.StopReason?.Value() is (StopReason.PauseTurn or StopReason.StopSequence))
        {
            return true;
        }

        return count > 0 && message.StopReason?.Value() is StopReason.Refusal; // or more
    }

    private static bool IsShort(Message message)
    {
        if (message.StopReason == StopReason.EndTurn)
        {
            return true;
        }

        return message.StopReason == StopReason.Refusal;
    }

    private static string Short(Message message)
    {
        return Ends(message.StopReason) ? "ends" : "goes on";

        bool Ends(Anthropic.Core.ApiEnum<string, StopReason>? reason)
        {
            if (reason == StopReason.EndTurn)
            {
                return true;
            }

            return reason == StopReason.Refusal;
        }
    }

    private static bool Embedded(Message message, int count)
    {
        if (count > 0)
        {
            if (message.StopReason == StopReason.EndTurn)
            {
                return true;
            }

            return message.StopReason == StopReason.Refusal;
        }

        return false;
    }

    private static bool IsNone(Message? message)
    {
        if (message is null || message.StopReason == StopReason.StopSequence)
        {
            return true;
        }

        return message.StopReason == StopReason.Refusal;
    }
}
