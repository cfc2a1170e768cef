using System.Collections.Immutable;

namespace RefusalAnalyzers.Routing;

/// <summary>The route of one value in an entry of the map.</summary>
/// <param name="Value">Its wire name; <c>null</c> and <c>unknown</c> for the two that have none.</param>
/// <param name="Targets">Where it may go, in the order in which that is tried; only the last target has no condition.</param>
/// <param name="Does">What finally runs for it, equal for equivalent code; null where nothing does.</param>
internal sealed record MapRoute(string Value, MapState State, ImmutableArray<MapTarget> Targets, object? Does)
{
    /// <summary>Marks the routes whose body other values share.</summary>
    public static ImmutableArray<MapRoute> WithShared(ImmutableArray<MapRoute> routes)
    {
        var marked = ImmutableArray.CreateBuilder<MapRoute>(routes.Length);
        foreach (var route in routes)
        {
            marked.Add(route.State == MapState.Own && IsShared(route, routes) ? route with { State = MapState.Shared } : route);
        }

        return marked.MoveToImmutable();
    }

    private static bool IsShared(MapRoute route, ImmutableArray<MapRoute> routes)
    {
        foreach (var other in routes)
        {
            if (!ReferenceEquals(other, route) && other.State != MapState.Guarded && Equals(other.Does, route.Does))
            {
                return true;
            }
        }

        return false;
    }
}
