// from: someone who had read only what the rules promise
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Newsroom;

// RFA014: "one arm, label set or condition that groups `Refusal` with a normal stop"; "at the label that names … Refusal"
public static class Groups
{
    public static int First(StopReason reason)
    {
        switch (reason)
        {
            default:
                return 2;
            case StopReason.Refusal: //~ RFA014
            case StopReason.EndTurn:
                return 0;
            case StopReason.MaxTokens:
                return 1;
        }
    }

    public static int Last(StopReason reason)
    {
        switch (reason)
        {
            case StopReason.MaxTokens:
                return 1;
            default:
                return 2;
            case StopReason.ToolUse:
            case StopReason.PauseTurn:
            case StopReason.Refusal: //~ RFA014
                return 0;
        }
    }

    // sections of their own
    public static int Apart(StopReason reason)
    {
        switch (reason)
        {
            default:
                return 3;
            case StopReason.EndTurn:
                return 0;
            case StopReason.Refusal:
                return 1;
            case StopReason.ToolUse:
                return 2;
        }
    }

    // no normal stop beside it
    public static int Cut(StopReason reason)
    {
        switch (reason)
        {
            default:
                return 0;
            case StopReason.MaxTokens:
            case StopReason.ModelContextWindowExceeded:
            case StopReason.Refusal:
                return 1;
        }
    }

    // the normal stops together, the refusal beside the catch-all
    public static int Rest(StopReason reason)
    {
        switch (reason)
        {
            case StopReason.Refusal:
            default:
                return 1;
            case StopReason.EndTurn:
            case StopReason.StopSequence:
                return 0;
        }
    }

    // "`!= EndTurn && != Refusal` groups the two: RFA014"
    public static bool Odd(StopReason reason) => reason != StopReason.EndTurn && reason != StopReason.Refusal; //~ RFA014

    public static bool Either(BetaMessage message) =>
        message.StopReason == BetaStopReason.Refusal || message.StopReason == BetaStopReason.StopSequence; //~ RFA014

    // "a test that names only other stops and negates them": none
    public static bool Unfinished(StopReason reason) => reason is not (StopReason.EndTurn or StopReason.StopSequence);

    public static string Arms(StopReason reason) => reason switch
    {
        StopReason.MaxTokens => "cut",
        StopReason.EndTurn or StopReason.Refusal or StopReason.StopSequence => "done", //~ RFA014
        _ => "open",
    };
}
