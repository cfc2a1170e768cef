using Anthropic.Models.Messages;

namespace Pitfalls;

/// <summary>What is done about a refusal that nobody looked into.</summary>
internal static class Stops
{
    public static string Text(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("declined");
        }

        return "text";
    }

    public static string Label(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn:
                return "done";
            case StopReason.Refusal: //~ RFA012
                return Sorry();
            default:
                return "cut off";
        }
    }

    public static string Arm(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => "done",
        StopReason.Refusal => Sorry(), //~ RFA012
        _ => "cut off",
    };

    public static string Describe(Message message) => message.StopReason?.Value() switch //~ RFA013
    {
        StopReason.MaxTokens => "cut off",
        StopReason.ToolUse => "waits for a tool",
        _ => "complete",
    };

    public static string Group(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn:
            case StopReason.Refusal: //~ RFA014
                return "over";
            default:
                return "not over";
        }
    }

    public static bool IsOver(Message message) => message.StopReason == StopReason.EndTurn || message.StopReason == StopReason.Refusal; //~ RFA014

    private static string Sorry() => "sorry";
}
