using System.Collections.Immutable;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Comparing;

/// <summary>
/// Compares two maps. Lines move with every edit, so a place is recognised by its member and its form; of several such in one member
/// those are the same that have most in common.
/// </summary>
internal static class MapComparison
{
    /// <summary>What two places may have in common, the strongest first.</summary>
    private static readonly ImmutableArray<Func<Place, Place, bool>> s_likeness =
    [
        static (one, other) => one.File == other.File && one.Subject == other.Subject && SameRoutes(one, other),
        static (one, other) => one.Subject == other.Subject && SameRoutes(one, other),
        static (one, other) => one.File == other.File && one.Subject == other.Subject,
        static (one, other) => one.Subject == other.Subject,
        static (one, other) => one.File == other.File,
        static (_, _) => true,
    ];

    public static ImmutableArray<PlaceChange> Compare(RefusalMap before, RefusalMap now)
    {
        var was = before.Places.ToLookup(static place => (place.Member, place.Form));
        var @is = now.Places.ToLookup(static place => (place.Member, place.Form));
        var changes = new List<PlaceChange>();
        foreach (var key in was.Select(static group => group.Key).Union(@is.Select(static group => group.Key)))
        {
            changes.AddRange(Compare([.. was[key]], [.. @is[key]]));
        }

        return changes.ToImmutableArray().Sort(static (left, right) =>
            PlaceOrder.Compare(left.Place, right.Place) is not 0 and var order ? order : left.Kind.CompareTo(right.Kind));
    }

    private static IEnumerable<PlaceChange> Compare(List<Place> was, List<Place> @is)
    {
        foreach (var alike in s_likeness)
        {
            foreach (var place in @is.ToArray())
            {
                var index = was.FindIndex(other => alike(other, place));
                if (index < 0)
                {
                    continue;
                }

                var values = ChangedValues(was[index], place);
                was.RemoveAt(index);
                @is.Remove(place);
                if (!values.IsEmpty)
                {
                    yield return new(ChangeKind.Changed, place, values);
                }
            }
        }

        foreach (var place in was)
        {
            yield return new(ChangeKind.Gone, place, []);
        }

        foreach (var place in @is)
        {
            yield return new(ChangeKind.New, place, []);
        }
    }

    private static bool SameRoutes(Place one, Place other) => ChangedValues(one, other).IsEmpty;

    private static ImmutableArray<ValueChange> ChangedValues(Place was, Place @is)
    {
        var changes = ImmutableArray.CreateBuilder<ValueChange>();
        foreach (var value in was.Routes.Keys.Union(@is.Routes.Keys).Order(Comparer<string>.Create(ValueOrder.Compare)))
        {
            var before = was.Routes.GetValueOrDefault(value);
            var now = @is.Routes.GetValueOrDefault(value);
            if (before is null || now is null || !before.GoesAs(now))
            {
                changes.Add(new(value, before, now));
            }
        }

        return changes.ToImmutable();
    }
}
