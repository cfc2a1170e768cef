using System.Collections.Immutable;

namespace RefusalAnalyzers.Routing;

/// <summary>The way of one value at a place of the map.</summary>
/// <param name="Value">Its wire name; <c>null</c> and <c>unknown</c> for the two that have none.</param>
/// <param name="Targets">Where it may go, in the order in which that is tried; only the last one is not under a condition.</param>
/// <param name="Does">What runs for it in the end, equal for equivalent code; null where that is nothing.</param>
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
