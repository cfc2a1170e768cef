// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Newsroom;

// RFA013: "a switch over a stop reason that names two or more and leaves out `Refusal`"
public static class Stops
{
    public static int DefaultFirst(StopReason reason)
    {
        switch (reason) //~ RFA013
        {
            default:
                return 9;
            case StopReason.EndTurn:
                return 0;
            case StopReason.ToolUse:
                return 1;
        }
    }

    // one of the two beside the default
    public static int Beside(StopReason reason)
    {
        switch (reason) //~ RFA013
        {
            case StopReason.ToolUse:
                return 1;
            default:
            case StopReason.EndTurn:
                return 0;
        }
    }

    // one alone
    public static int One(StopReason reason)
    {
        switch (reason)
        {
            default:
                return 0;
            case StopReason.ToolUse:
                return 1;
        }
    }

    // named beside the default
    public static int Named(StopReason reason)
    {
        switch (reason)
        {
            case StopReason.ToolUse:
                return 1;
            case StopReason.PauseTurn:
                return 2;
            case StopReason.Refusal:
            default:
                return 0;
        }
    }

    // "RFA013 is silent where the refusal has left before"
    public static int Left(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            return -1;
        }

        switch (message.StopReason?.Value())
        {
            default:
                return 9;
            case StopReason.EndTurn:
                return 0;
            case StopReason.ToolUse:
                return 1;
        }
    }

    // "or is tested for after the switch"
    public static int After(Message message)
    {
        var result = 0;
        switch (message.StopReason?.Value())
        {
            default:
                break;
            case StopReason.EndTurn:
                result = 1;
                break;
            case StopReason.ToolUse:
                result = 2;
                break;
        }

        return message.StopReason == StopReason.Refusal ? -1 : result;
    }

    // another has left before, the refusal has not
    public static int OtherLeft(Message message)
    {
        if (message.StopReason == StopReason.MaxTokens)
        {
            return -1;
        }

        return message.StopReason?.Value() switch //~ RFA013
        {
            StopReason.EndTurn => 0,
            StopReason.ToolUse => 1,
            _ => 9,
        };
    }
}
