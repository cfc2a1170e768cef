// from: someone who had read only what the rules promise
using Anthropic;
using Anthropic.Core;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Category = Anthropic.Models.Messages.Category;

namespace Harbor.Values;

public static class Wire
{
    public const string Refusal = "refusal";
    public const string Frontier = "frontier_llm";
}

public sealed record Row(string Stop, string? Category);

public sealed class Compared(Action<string> show)
{
    private static readonly Dictionary<string, int> s_status = new() { ["cyber"] = 403, ["bio"] = 403, ["frontier_llm"] = 451, ["reasoning_extraction"] = 400, ["general_harms"] = 403 };

    // 1: a constant elsewhere.
    public bool ByConstant(Message m) => m.StopReason?.ToString() == Wire.Refusal; //~ RFA020

    // 2: what is stored is compared later, in a local.
    public Row? Store(Message m)
    {
        var stop = m.StopReason?.ToString() ?? ""; //~ RFA028
        if (stop is Wire.Refusal) //~ RFA020
        {
            return new Row(stop, m.StopDetails?.Category?.Raw());
        }

        return null;
    }

    // 3: a status by a table.
    public int Status(RefusalStopDetails d) => s_status.TryGetValue(d.Category?.ToString() ?? "", out var status) ? status : 400; //~ RFA020

    // 4: the same, right.
    public int StatusByRaw(RefusalStopDetails d) => s_status.TryGetValue(d.Category?.Raw() ?? "", out var status) ? status : 400;

    // 5: in a retry predicate.
    public Func<Message, bool> ShouldRetry() => static m => m.StopReason?.ToString().Equals("refusal", StringComparison.OrdinalIgnoreCase) ?? false; //~ RFA020

    // 6: LINQ.
    public int Count(IEnumerable<Message> all) => all.Count(m => m.StopReason?.ToString() == "refusal"); //~ RFA020

    // 7: a query with let.
    public IEnumerable<string> Query(IEnumerable<Message> all) => from m in all let id = m.ID where $"{m.StopReason}" == "refusal" select id; //~ RFA020

    // 8: an expression that is only shown.
    public void Show(Message m) => show($"stopped: {m.StopReason}, {m.StopReason?.ToString()}"); //~ RFA028 RFA028

    // 9: compared with another ApiEnum's text.
    public bool SameText(Message a, Message b) => a.StopReason?.ToString() == b.StopReason?.ToString();

    // 10: the quote marks trimmed in a local.
    public bool Trimmed(Message m)
    {
        var stop = m.StopReason?.ToString().Trim('"');
        return stop == "refusal";
    }

    // 11: a generic method over any ApiEnum.
    public bool Generic<T>(ApiEnum<string, T> value) where T : struct, Enum => value.ToString() == "refusal"; //~ RFA020

    // 12: own text beside it.
    public bool Own(Row row) => row.Stop.ToString() == "refusal" && row.Category?.ToString() == "cyber";

    // 13: the enum's own text is its member.
    public bool Member(BetaMessage m) => m.StopReason?.Value().ToString() == "Refusal";

    // 14: a conditional.
    public bool Conditional(Message? m) => (m is null ? null : m.StopReason?.ToString()) == "refusal"; //~ RFA020

    // 15: an or of two.
    public bool Either(Message m) => m.StopReason?.ToString() is "refusal" or "end_turn"; //~ RFA020

    // 16: as an object.
    public bool Boxed(Message m) => object.Equals(m.StopReason, StopReason.Refusal); //~ RFA026

    // 17: a typed Equals is right.
    public bool Typed(Message m) => m.StopReason is { } stop && stop.Equals(StopReason.Refusal);

    // 18: equality comparer of the ApiEnum.
    public bool Comparer(Message m) => EqualityComparer<ApiEnum<string, StopReason>>.Default.Equals(m.StopReason, StopReason.Refusal);

    // 19: two ApiEnums as objects.
    public bool TwoBoxed(Message a, Message b) => object.Equals(a.StopReason, b.StopReason) || object.Equals(a.StopReason, null);

    // 20: as the compiler says too.
    public bool IsMember(RefusalStopDetails d) => d.Category is Category; //~ RFA026
}
