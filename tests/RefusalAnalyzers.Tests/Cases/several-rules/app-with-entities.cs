// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Data;

public sealed class RefusalLog
{
    public long Id { get; set; }
    public DateTimeOffset At { get; set; }
    public string? Category { get; set; }
    public string? Explanation { get; set; }
    public int Attempts { get; set; }
}

public static class RefusalQueries
{
    // Written as the wire text.
    public static RefusalLog From(RefusalStopDetails d) => new()
    {
        At = DateTimeOffset.UtcNow,
        Category = d.Category?.Raw(),
        Explanation = d.Explanation,
    };

    // One question in a query.
    public static IQueryable<RefusalLog> Models(IQueryable<RefusalLog> logs) => logs.Where(l => l.Category == "frontier_llm");

    // Two questions that leave frontier_llm out: both cyber and bio.
    public static IQueryable<RefusalLog> Sensitive(IQueryable<RefusalLog> logs, bool all)
        => logs.Where(l => all || new[] { "cyber", "bio" }.Contains(l.Category)); //~ RFA002

    // The set contains frontier_llm.
    public static IQueryable<RefusalLog> Named(IQueryable<RefusalLog> logs)
        => logs.Where(l => new[] { "cyber", "bio", "frontier_llm" }.Contains(l.Category));

    // Sorted and grouped by the text.
    public static Dictionary<string, int> Histogram(IEnumerable<RefusalLog> logs)
        => logs.GroupBy(l => l.Category ?? "none", StringComparer.Ordinal).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Count());

    // A switch over the column.
    public static string Display(RefusalLog log) => log.Category switch //~ RFA001 RFA003
    {
        null => "No category",
        "cyber" => "Security",
        "bio" => "Life science",
        _ => log.Category,
    };

    // A property pattern over the column: complete.
    public static int Weight(RefusalLog log) => log switch
    {
        { Category: "cyber" } => 1,
        { Category: "bio" } => 2,
        { Category: "frontier_llm" } => 3,
        { Category: "reasoning_extraction" } => 4,
        { Category: "general_harms" } => 5,
        _ => 0,
    };

    // A property pattern over the column that leaves it out.
    public static int WeightShort(RefusalLog log) => log switch //~ RFA001
    {
        { Category: "cyber" } => 1,
        { Category: "bio" } => 2,
        { Category: "reasoning_extraction" } => 4,
        { Category: "general_harms" } => 5,
        _ => 0,
    };

    // The column's explanation is a copied text of the store: not the refusal's property.
    public static bool Search(RefusalLog log, string term) => log.Explanation?.Contains(term, StringComparison.OrdinalIgnoreCase) == true;

    // The entity's Id and another column.
    public static bool Old(RefusalLog log) => log.At < DateTimeOffset.UtcNow.AddDays(-30) && log.Attempts > 3;
}
