using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(Message message) => Expression(message) + Statement(message) + Text(message);

    private static string Expression(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => "end",
        StopReason.MaxTokens or StopReason.ToolUse => "more",
        StopReason.Refusal => HandleRefusal(message),
        _ => "other",
    };

    /// <summary>Handles a response that was declined: its stop reason is <c>refusal</c>.</summary>
    /// <remarks>
    /// Look at the category in its stop details: what helps differs from one to the next. Discard any content.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleRefusal(Message message) =>
        throw new NotImplementedException("Handle refusals.");

    private static string Statement(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn:
                return "end";
            case StopReason.ToolUse:
                return "tool";
            case StopReason.Refusal:
                return HandleRefusalInStatement(message);
            default:
                return "other";
        }
    }

    /// <summary>Handles a response that was declined: its stop reason is <c>refusal</c>.</summary>
    /// <remarks>
    /// Look at the category in its stop details: what helps differs from one to the next. Discard any content.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleRefusalInStatement(Message message) =>
        throw new NotImplementedException("Handle refusals.");

    private static string Text(Message message)
    {
        var text = "";
        switch (message.StopReason?.Raw())
        {
            case "end_turn": text = "e"; break;
            case "tool_use": text = "t"; break;
            case "refusal": text = HandleRefusalInText(message); break;
        }

        return text;
    }

    /// <summary>Handles a response that was declined: its stop reason is <c>refusal</c>.</summary>
    /// <remarks>
    /// Look at the category in its stop details: what helps differs from one to the next. Discard any content.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleRefusalInText(Message message) =>
        throw new NotImplementedException("Handle refusals.");

    public static int Alone(StopReason reason) => reason switch { StopReason.EndTurn => 1, StopReason.ToolUse => 2, StopReason.Refusal => HandleRefusalInAlone(), _ => 0 };

    /// <summary>Handles a response that was declined: its stop reason is <c>refusal</c>.</summary>
    /// <remarks>
    /// Look at the category in its stop details: what helps differs from one to the next. Discard any content.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleRefusalInAlone() =>
        throw new NotImplementedException("Handle refusals.");
}
