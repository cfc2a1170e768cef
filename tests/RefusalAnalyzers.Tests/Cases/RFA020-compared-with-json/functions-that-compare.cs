using Anthropic.Models.Messages;

namespace Orchard;

public class Asked
{
    private static bool IsRefusal(string? stop) => stop == "refusal";

    private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Label(string? stop)
    {
        switch (stop?.ToLowerInvariant())
        {
            case "end_turn": return "done";
            case "refusal": return "declined";
            default: return "other";
        }
    }

    private static bool IsEither(string? stop) => stop is "refusal" or "max_tokens";

    private static bool IsNone(string stop) => stop == "none";

    private static bool Mentions(string? stop) => stop?.Contains("refusal") == true;

    private static bool IsQuoted(string? stop) => stop == "refusal" || stop == "\"refusal\"";

    private static bool IsReplaced(string? stop)
    {
        stop = stop?.Trim('"');
        return stop == "refusal";
    }

    private static bool IsNamed(string? stop) => stop == "refusal";

    public bool Direct(Message m) => IsRefusal(m.StopReason?.ToString()); //~ RFA020
    public bool AlsoConstant() => IsRefusal(null) || IsRefusal("none");
    public bool Interpolated(Message m) => Label($"{m.StopReason}") == "declined"; //~ RFA020 "end_turn"

    public bool OfALocal(Message m)
    {
        var ending = m.StopReason?.ToString();
        return Same(ending, "refusal") || Same(right: "max_tokens", left: ending); //~ RFA020 RFA020
    }

    public bool InALoop(IEnumerable<Message> all)
    {
        var stop = "";
        foreach (var m in all)
        {
            stop = m.StopReason?.ToString() ?? "";
            if (LocalAnswer(stop)) return true; //~ RFA020
        }

        return false;

        bool LocalAnswer(string text) => text.Equals("refusal");
    }

    public bool Category(RefusalStopDetails d) => d.Category is { } category && OfCategory(category.ToString()); //~ RFA020

    private static bool OfCategory(string name) => name == "frontier_llm";

    // Other text comes there, too.
    public bool Some(Message m) => IsEither(m.StopReason?.ToString()) || IsEither(m.StopReason?.Raw());
    public bool Fallback(Message m) => IsNone(m.StopReason?.ToString() ?? "none");
    public bool Searched(Message m) => Mentions(m.StopReason?.ToString());
    public bool Thought(Message m) => IsQuoted(m.StopReason?.ToString());
    public bool Freed(Message m) => IsReplaced(m.StopReason?.ToString());
    public bool Handed(Message m, Func<Func<string?, bool>, bool> run) => run(IsNamed) || IsNamed(m.StopReason?.ToString());

    // Called by others as well.
    public static bool IsDone(string? stop) => stop == "end_turn";
    public bool Public(Message m) => IsDone(m.StopReason?.ToString());
    protected virtual bool IsOver(string? stop) => stop == "end_turn";
    public bool Overridden(Message m) => IsOver(m.StopReason?.ToString()); //~ RFA028
}
