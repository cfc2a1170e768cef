using System.Collections.Immutable;

namespace RefusalAnalyzers.Map.Model;

/// <summary>All places, in the order in which they are shown.</summary>
/// <param name="Values">The columns.</param>
internal sealed record RefusalMap(ImmutableArray<string> Values, ImmutableArray<Place> Places)
{
    public static RefusalMap Of(IEnumerable<Place> places)
    {
        var sorted = places.ToImmutableArray().Sort(PlaceOrder.Compare);
        var values = sorted.SelectMany(static place => place.Routes.Keys).Distinct().ToImmutableArray().Sort(ValueOrder.Compare);
        return new(values, sorted);
    }
}
