using System.Collections.Immutable;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Reading;

/// <summary>Makes one place of what several projects and target frameworks tell of the same code.</summary>
internal static class PlaceMerger
{
    public static RefusalMap Merge(IEnumerable<Place> found) =>
        RefusalMap.Of(found
            .GroupBy(static place => (place.File, place.Line, place.Column, place.Form, place.Member, place.Enum, place.Subject))
            .Select(static same => same.Aggregate(Merge)));

    private static Place Merge(Place one, Place other) => one with
    {
        Projects = Union(one.Projects, other.Projects),
        TargetFrameworks = Union(one.TargetFrameworks, other.TargetFrameworks),
        SdkVersions = Union(one.SdkVersions, other.SdkVersions),
        Routes = Union(one.Routes, other.Routes),
    };

    private static ImmutableArray<string> Union(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Union(other).ToImmutableArray().Sort(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, Route> Union(ImmutableSortedDictionary<string, Route> one, ImmutableSortedDictionary<string, Route> other)
    {
        foreach (var (value, route) in other)
        {
            one = one.SetItem(value, one.TryGetValue(value, out var first) ? Worse(first, route) : route);
        }

        return one;
    }

    private static Route Worse(Route one, Route other)
    {
        if (one.GoesAs(other))
        {
            return one with { Differs = one.Differs || other.Differs };
        }

        // In the order of their targets where the states are the same: which project was built first must not show.
        var worse = one.State != other.State ? one.State > other.State : string.CompareOrdinal(one.Target, other.Target) < 0;
        return (worse ? one : other) with { Differs = true };
    }
}
