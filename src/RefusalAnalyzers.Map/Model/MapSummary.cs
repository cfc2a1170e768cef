using System.Collections.Immutable;
using System.Globalization;

namespace RefusalAnalyzers.Map.Model;

/// <summary>One line over the whole map: <c>14 places; frontier_llm: 5 own, 3 shared, 4 catch-all, 2 never looked at</c>.</summary>
internal static class MapSummary
{
    public static string Of(RefusalMap map, ImmutableArray<string> categories)
    {
        var line = map.Places.Length == 1 ? "1 place" : string.Create(CultureInfo.InvariantCulture, $"{map.Places.Length} places");
        foreach (var category in categories)
        {
            line += $"; {category}: {Counts(map, category)}";
        }

        return line;
    }

    private static string Counts(RefusalMap map, string category)
    {
        var counts = new List<string>();
        foreach (var names in RouteStates.All)
        {
            var count = map.Places.Count(place => place.Routes.TryGetValue(category, out var route) && route.State == names.State);
            if (count > 0)
            {
                counts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {names.Words}"));
            }
        }

        // Earlier code has left for it, or the enum does not have it.
        var absent = map.Places.Count(place => !place.Routes.ContainsKey(category));
        if (absent > 0)
        {
            counts.Add(string.Create(CultureInfo.InvariantCulture, $"{absent} without it"));
        }

        return counts.Count == 0 ? "in no place" : string.Join(", ", counts);
    }
}
