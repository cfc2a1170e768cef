// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Assist;

public sealed class RefusalCounters
{
    private static readonly Dictionary<Category, long> s_counts = new();
    private readonly HashSet<Category> _seen = [];

    // "RFA005: a null category would throw here: `!`, or a conversion, on a category that … may be null": a conversion in an assignment.
    public void Track(RefusalStopDetails details)
    {
        Category category = details.Category!; //~ RFA005
        s_counts[category] = s_counts.GetValueOrDefault(category) + 1;
    }

    // The indexer's argument is converted: "passing it as an argument | user-defined conversion".
    public long Count(RefusalStopDetails details) => s_counts[details.Category!]; //~ RFA005

    // Starts "at the category expression", which stands on the second line here.
    public bool Remember(RefusalStopDetails details) => _seen.Add(
        details.Category!); //~ RFA005

    // A `return` converts too.
    private static Category Unwrap(RefusalStopDetails details)
    {
        return details.Category!; //~ RFA005
    }

    // An expression-bodied lambda whose return type is the enum converts.
    public static readonly Func<RefusalStopDetails, Category> Select = d => d.Category!; //~ RFA005

    // `(Category?)d.Category` "when null | NullReferenceException (the conversion to the enum is not lifted)".
    public Category? Lifted(RefusalStopDetails details) => (Category?)details.Category!; //~ RFA005

    // `is { } c` proves that it is not null: the conversion is safe.
    public bool Seen(RefusalStopDetails details) => details.Category is { } c && _seen.Contains(c);

    // Checked before with `is null` and `return`.
    public void TrackSafely(RefusalStopDetails details)
    {
        if (details.Category is null) return;
        Category category = details.Category;
        s_counts[category] = 1;
    }

    // `?.Value()` is the way that never throws.
    public Category? Lookup(Message message) => message.StopDetails?.Category?.Value();

    // A parameter that is not nullable is not null by the flow analysis.
    public long CountOf(ApiEnum<string, Category> wire) => s_counts[wire];
}
