// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Adapter.Arms;

public enum Outcome { Finished, Cut, Tool, Declined, Unknown }

public static class Outcomes
{
    // a mapping that groups
    public static Outcome Map(StopReason? r) => r switch
    {
        StopReason.EndTurn or StopReason.Refusal => Outcome.Finished, //~ RFA014
        StopReason.MaxTokens => Outcome.Cut,
        StopReason.ToolUse => Outcome.Tool,
        _ => Outcome.Unknown,
    };

    // label set: "RFA014 point at the label that names … Refusal"
    public static Outcome Labels(StopReason r)
    {
        switch (r)
        {
            case StopReason.EndTurn:
            case StopReason.StopSequence:
            case StopReason.Refusal: //~ RFA014
                return Outcome.Finished;
            case StopReason.MaxTokens:
                return Outcome.Cut;
            default:
                return Outcome.Unknown;
        }
    }

    // Refusal first in the set
    public static Outcome First(StopReason r)
    {
        switch (r)
        {
            case StopReason.Refusal: //~ RFA014
            case StopReason.PauseTurn:
                return Outcome.Finished;
            default:
                return Outcome.Unknown;
        }
    }

    // separate arms with the same result: "one arm, label set or condition" groups nothing here
    public static Outcome Separate(StopReason r) => r switch
    {
        StopReason.EndTurn => Outcome.Finished, StopReason.Refusal => Outcome.Finished, _ => Outcome.Unknown,
    };

    // grouped with MaxTokens and the window
    public static Outcome Abnormal(StopReason r)
    {
        switch (r)
        {
            case StopReason.EndTurn:
                return Outcome.Finished;
            case StopReason.MaxTokens:
            case StopReason.ModelContextWindowExceeded:
            case StopReason.Refusal:
                return Outcome.Cut;
            default:
                return Outcome.Unknown;
        }
    }

    // strings
    public static Outcome Text(Message m) => m.StopReason?.Raw() switch
    {
        "end_turn" or "stop_sequence" or "refusal" => Outcome.Finished, //~ RFA014
        "max_tokens" => Outcome.Cut,
        _ => Outcome.Unknown,
    };

    // strings, label set
    public static Outcome TextLabels(Message m)
    {
        switch (m.StopReason?.Raw())
        {
            case "tool_use":
            case "refusal": //~ RFA014
                return Outcome.Tool;
            case "max_tokens":
                return Outcome.Cut;
            default:
                return Outcome.Unknown;
        }
    }

    // a pattern label
    public static Outcome PatternLabel(StopReason r)
    {
        switch (r)
        {
            case StopReason.Refusal or StopReason.EndTurn: //~ RFA014
                return Outcome.Finished;
            default:
                return Outcome.Unknown;
        }
    }

    // foreign string
    public static Outcome Foreign(string finish) => finish switch { "end_turn" or "refusal" => Outcome.Finished, "max_tokens" => Outcome.Cut, _ => Outcome.Unknown };

    // each alone, complete
    public static Outcome Full(StopReason r) => r switch
    {
        StopReason.EndTurn or StopReason.StopSequence => Outcome.Finished, StopReason.MaxTokens => Outcome.Cut, StopReason.ToolUse or StopReason.PauseTurn => Outcome.Tool,
        StopReason.Refusal => Outcome.Declined, _ => Outcome.Unknown,
    };
}
