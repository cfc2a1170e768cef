using System;
using System.Collections.Generic;
using System.Linq;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    private static readonly HashSet<string> s_ends = ["EndTurn", "Refusal"];

    public static string Members(Message m) => m.StopReason?.Raw() switch
    {
        "refusal" => "declined", // comments stay
        "end_turn" => "done",
        "max_tokens" => "long",
        _ => "other",
    };

    public static int Statement(Message m)
    {
        switch (m.StopReason?.Raw())
        {
            case "refusal":
            case "tool_use":
                return 1;
            default:
                return 0;
        }
    }

    public static bool Pattern(Message m) => m.StopReason?.Raw() is "refusal" or "max_tokens";

    public static bool InASet(Message m) => new[] { "refusal", "pause_turn" }.Contains(m.StopReason?.Raw());

    // What the set holds would have to be changed elsewhere.
    public static bool InAnotherSet(Message m) => s_ends.Contains(m.StopReason?.ToString() ?? "");

    public static bool Member(Message m) => m.StopReason?.Raw() == "refusal";

    public static bool AnyCase(Message m) => string.Equals(m.StopReason?.Raw(), "Refusal", StringComparison.OrdinalIgnoreCase);

    public static bool AnyCaseOfTwo(Message m) => string.Equals(m.StopReason?.Raw(), "end_turn", StringComparison.OrdinalIgnoreCase);

    public static bool Capitals(Message m) => m.StopReason?.Raw().ToUpperInvariant() == "REFUSAL";

    public static bool Starts(Message m) => m.StopReason?.Raw().StartsWith("refusal") == true;

    public static bool Formatted(Message m) => m.StopReason?.Raw() == "refusal";

    public static bool FormattedInText(Message m) => string.Format("stop: {0}", m.StopReason?.Raw()) == "stop: refusal";

    public static bool Converted(Message m) => m.StopReason?.Raw() == "refusal";

    public static bool Helped(Message m) => IsRefusal(m.StopReason?.Raw());

    private static bool IsRefusal(string? stop) => stop == "refusal";

    public static bool HelpedWithText(Message m)
    {
        var stop = m.StopReason?.Raw();
        return Same(stop, "refusal") || Same(stop, "max_tokens");
    }

    private static bool Same(string? left, string right) => string.Equals(left, right);

    public static string ComparedAndShown(Message m)
    {
        var stop = m.StopReason?.Raw() ?? "none";
        if (stop == "refusal")
        {
            return "declined";
        }

        Console.WriteLine("stopped: " + stop);
        return stop;
    }

    public static bool Either(Message one, Message other, bool first)
    {
        var stop = first ? one.StopReason?.Raw() : other.StopReason?.Raw();
        return stop is "refusal" or "end_turn";
    }

    // The quote marks are wanted.
    public static string Cut(Message m)
    {
        var stop = m.StopReason?.ToString() ?? "";
        return stop == "refusal" || stop.Length < 2 ? "declined" : stop.Substring(1, stop.Length - 2);
    }

    public static bool Quoted(Message m)
    {
        var stop = m.StopReason?.ToString();
        return stop == "refusal" || stop == "\"refusal\"";
    }
}
