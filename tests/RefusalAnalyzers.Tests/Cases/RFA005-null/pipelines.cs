// from: someone who had read only what the rules promise
using System.Runtime.CompilerServices;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Pipelines;

public static class Pipelines
{
    // A `!` inside a Select with nothing before that looks at null.
    public static List<string> Names(IEnumerable<RefusalStopDetails> all)
        => all.Select(d => d.Category!.Raw()).ToList(); //~ RFA005

    // The key selector of a GroupBy.
    public static Dictionary<Category, int> Histogram(IEnumerable<Message> messages)
        => messages
            .Where(m => m.StopDetails is not null)
            .GroupBy(m => m.StopDetails!.Category!.Value()) //~ RFA005
            .ToDictionary(g => g.Key, g => g.Count());

    // OfType drops nulls and the element type is not nullable.
    public static List<Category> Values(IEnumerable<RefusalStopDetails> all)
        => all.Select(d => d.Category).OfType<ApiEnum<string, Category>>().Select(w => w.Value()).ToList();

    // SelectMany over a pattern.
    public static IEnumerable<Category> Present(IEnumerable<RefusalStopDetails> all)
    {
        foreach (var d in all)
        {
            if (d.Category is not { } wire) continue;
            yield return wire;
        }
    }

    // An async stream with an unchecked `!`.
    public static async IAsyncEnumerable<string> Stream(
        IAsyncEnumerable<RawMessageStreamEvent> events,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (var item in events.WithCancellation(token))
        {
            if (!item.TryPickDelta(out var delta)) continue;
            if (delta.Delta.StopDetails is not { } details) continue;
            yield return details.Category!.Raw(); //~ RFA005
        }
    }

    // The same stream with `?.`.
    public static async IAsyncEnumerable<string> SafeStream(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        await foreach (var item in events)
        {
            if (item.TryPickDelta(out var delta) && delta.Delta.StopDetails?.Category?.Raw() is { Length: > 0 } raw)
            {
                yield return raw;
            }
        }
    }

    // A query expression with a typed `let`.
    public static IEnumerable<Category?> Query(IEnumerable<RefusalStopDetails> all)
        => from d in all let c = d.Category?.Value() where c != null select c;

    // A local function with its own nullable parameter.
    public static string Local(RefusalStopDetails details)
    {
        return Text(details.Category);

        static string Text(ApiEnum<string, Category>? wire) => wire!.Raw(); //~ RFA005
    }

    // A local function whose parameter is not nullable, called with a checked value.
    public static string LocalSafe(RefusalStopDetails details)
    {
        return details.Category is null ? "none" : Text(details.Category);

        static string Text(ApiEnum<string, Category> wire) => wire.Raw();
    }

    // `!` on a `Category?` value that is not the ApiEnum: `.Value` of Nullable after a check.
    public static Category Checked(Category? category) => category.HasValue ? category.Value : throw new ArgumentNullException(nameof(category));
}
