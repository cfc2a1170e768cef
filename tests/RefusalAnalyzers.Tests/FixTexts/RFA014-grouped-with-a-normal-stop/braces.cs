using Anthropic.Models.Messages;

public static class Sample {
    public static string Run(Message message) {
        return $"{IsDone(message)}{IsOver(message)}{IsShort(message)}";
    }

    private static bool IsDone(Message message) {
        return message.StopReason == StopReason.EndTurn || message.StopReason == StopReason.Refusal;
    }

    private static bool IsOver(Message message) { return message.StopReason == StopReason.EndTurn || message.StopReason == StopReason.Refusal; }

    private static bool IsShort(Message message) => message.StopReason == StopReason.EndTurn || message.StopReason == StopReason.Refusal;
}
