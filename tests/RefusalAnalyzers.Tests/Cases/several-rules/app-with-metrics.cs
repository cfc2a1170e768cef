// from: someone who had read only what the rules promise
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Telemetry;

public sealed class RefusalMetrics
{
    private static readonly Meter s_meter = new("shop.refusals");
    private static readonly Counter<long> s_count = s_meter.CreateCounter<long>("refusals");
    private readonly Dictionary<string, long> _byCategory = new(StringComparer.Ordinal);

    // The wire text as a tag.
    public void Record(RefusalStopDetails d) => s_count.Add(1, new KeyValuePair<string, object?>("category", d.Category?.Raw()));

    // The ApiEnum's text as a tag: ugly, not compared.
    public void RecordText(RefusalStopDetails d) => s_count.Add(1, new KeyValuePair<string, object?>("category", d.Category?.ToString())); //~ RFA028

    // The number as a tag.
    public void RecordNumber(Category c) => s_count.Add(1, new KeyValuePair<string, object?>("category", (int)c)); //~ RFA025

    // A tag that is read back: of unknown origin, one name.
    public static bool IsScience(Activity activity) => activity.GetTagItem("category") as string == "bio";

    // A tag that is read back and dispatched.
    public static string Dashboard(Activity activity) => activity.GetTagItem("category") as string switch //~ RFA001 RFA003
    {
        "cyber" => "security",
        "bio" => "science",
        _ => "rest",
    };

    // Incremented by the text.
    public void Increment(ApiEnum<string, Category> wire)
    {
        var key = wire.Raw();
        _byCategory[key] = _byCategory.TryGetValue(key, out var n) ? n + 1 : 1;
    }

    // Sampling by a stop reason's raw text.
    public static double Rate(Message m) => m.StopReason?.Raw() == "max_tokens" ? 1.0 : 0.1;

    // A wrong comparison of a tag.
    public static string Bucket(Message m) => m.StopReason?.ToString() == "end_turn" ? "ok" : "rest"; //~ RFA020

    // The activity's status by presence.
    public static void Mark(Activity activity, RefusalStopDetails? d)
    {
        activity.SetTag("refused", d?.Category is not null);
        activity.SetTag("refusal.explained", d?.Explanation?.Length > 0);
    }

    // Names for a legend: strings in an array are no dispatch.
    public static readonly string[] Legend = ["cyber", "bio", "none"];

    // A loop over the legend that asks one at a time.
    public static IEnumerable<(string, int)> Count(IReadOnlyCollection<Message> all)
        => Legend.Select(name => (name, all.Count(m => m.StopDetails?.Category?.Raw() == name)));
}
