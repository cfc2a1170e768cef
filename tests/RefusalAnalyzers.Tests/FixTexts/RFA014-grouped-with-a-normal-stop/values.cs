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
        message.StopReason?.Value() is StopReason.EndTurn or StopReason.Refusal
            ? "done"
            : "other";

    private static string Sides(Message message, int count)
    {
        var text = count > 2 ? "many" : message.StopReason == StopReason.Refusal || message.StopReason == StopReason.ToolUse ? "end" : "none"; // so far
        return text;
    }

    private static bool IsDone(Message message)
    {
        s_asked.Add(message.ID ?? "");
        return message.StopReason == StopReason.EndTurn || message.StopReason == StopReason.Refusal;
    }

    private static bool IsOver(Message message, int count)
    {
        return count > 0 && message.StopReason?.Value() is (StopReason.PauseTurn or StopReason.Refusal or StopReason.StopSequence); // or more
    }

    private static bool IsShort(Message message) => message.StopReason == StopReason.EndTurn || message.StopReason == StopReason.Refusal;

    private static string Short(Message message)
    {
        return Ends(message.StopReason) ? "ends" : "goes on";

        bool Ends(Anthropic.Core.ApiEnum<string, StopReason>? reason) =>
            reason == StopReason.EndTurn || reason == StopReason.Refusal;
    }

    private static bool Embedded(Message message, int count)
    {
        if (count > 0)
            return message.StopReason == StopReason.EndTurn || message.StopReason == StopReason.Refusal;

        return false;
    }

    private static bool IsNone(Message? message)
    {
        return message is null || message.StopReason == StopReason.Refusal || message.StopReason == StopReason.StopSequence;
    }
}
