using Anthropic.Models.Messages;

namespace Port;

public static class Gate
{
    public static int Expression(Message m) => m.StopReason?.Value() switch //~ RFA013
    {
        StopReason.EndTurn => 1,
        StopReason.MaxTokens or StopReason.ToolUse => 2,
        _ => 0,
    };

    public static int One(Message m) => m.StopReason?.Value() switch { StopReason.EndTurn => 1, _ => 0 };

    public static int Named(StopReason r)
    {
        switch (r)
        {
            case StopReason.EndTurn: return 1;
            case StopReason.ToolUse: return 2;
            case StopReason.Refusal: return 3;
            default: return 0;
        }
    }
}
