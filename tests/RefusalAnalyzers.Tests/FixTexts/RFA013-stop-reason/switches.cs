using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(Message message) => Expression(message) + Statement(message) + Text(message);

    private static string Expression(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => "end",
        StopReason.MaxTokens or StopReason.ToolUse => "more",
        _ => "other",
    };

    private static string Statement(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn:
                return "end";
            case StopReason.ToolUse:
                return "tool";
            default:
                return "other";
        }
    }

    private static string Text(Message message)
    {
        var text = "";
        switch (message.StopReason?.Raw())
        {
            case "end_turn": text = "e"; break;
            case "tool_use": text = "t"; break;
        }

        return text;
    }

    public static int Alone(StopReason reason) => reason switch { StopReason.EndTurn => 1, StopReason.ToolUse => 2, _ => 0 };
}
