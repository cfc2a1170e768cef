using System;
using System.Collections.Generic;
using System.Linq;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    private static readonly HashSet<string> s_ends = ["EndTurn", "Refusal"];

    public static string Members(Message m) => m.StopReason?.ToString() switch
    {
        "Refusal" => "declined", // comments stay
        nameof(StopReason.EndTurn) => "done",
        "max_tokens" => "long",
        _ => "other",
    };

    public static int Statement(Message m)
    {
        switch (m.StopReason?.ToString())
        {
            case nameof(StopReason.Refusal):
            case "tool-use":
                return 1;
            default:
                return 0;
        }
    }

    public static bool Pattern(Message m) => m.StopReason?.ToString() is nameof(StopReason.Refusal) or "MaxTokens";

    public static bool InASet(Message m) => new[] { "Refusal", "PauseTurn" }.Contains(m.StopReason?.ToString());

    // What the set holds would have to be changed elsewhere.
    public static bool InAnotherSet(Message m) => s_ends.Contains(m.StopReason?.ToString() ?? "");

    public static bool Member(Message m) => m.StopReason?.ToString() == StopReason.Refusal.ToString();

    public static bool AnyCase(Message m) => string.Equals(m.StopReason?.ToString(), "Refusal", StringComparison.OrdinalIgnoreCase);

    public static bool AnyCaseOfTwo(Message m) => string.Equals(m.StopReason?.ToString(), "EndTurn", StringComparison.OrdinalIgnoreCase);

    public static bool Capitals(Message m) => m.StopReason?.ToString().ToUpperInvariant() == "REFUSAL";

    public static bool Starts(Message m) => m.StopReason?.ToString().StartsWith("refusal") == true;

    public static bool Formatted(Message m) => string.Format("{0}", m.StopReason) == "refusal";

    public static bool FormattedInText(Message m) => string.Format("stop: {0}", m.StopReason) == "stop: refusal";

    public static bool Converted(Message m) => Convert.ToString((object?)m.StopReason) == "refusal";

    public static bool Helped(Message m) => IsRefusal(m.StopReason?.ToString());

    private static bool IsRefusal(string? stop) => stop == "refusal";

    public static bool HelpedWithText(Message m)
    {
        var stop = m.StopReason?.ToString();
        return Same(stop, "Refusal") || Same(stop, "max_tokens");
    }

    private static bool Same(string? left, string right) => string.Equals(left, right);

    public static string ComparedAndShown(Message m)
    {
        var stop = m.StopReason?.ToString() ?? "none";
        if (stop == nameof(StopReason.Refusal))
        {
            return "declined";
        }

        Console.WriteLine("stopped: " + stop);
        return stop;
    }

    public static bool Either(Message one, Message other, bool first)
    {
        var stop = first ? one.StopReason?.ToString() : $"{other.StopReason}";
        return stop is "refusal" or "EndTurn";
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
