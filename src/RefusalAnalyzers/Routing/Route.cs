using System.Collections.Immutable;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Routing;

/// <summary>The bodies that a value can reach, in the order in which they are tried, each with the guard before it.</summary>
internal sealed class Route(ImmutableArray<(int Guard, int Body)> steps, bool isSilent)
{
    /// <summary>No guard.</summary>
    public const int Unguarded = -1;

    public ImmutableArray<(int Guard, int Body)> Steps { get; } = steps;

    /// <summary>Whether it can not be said to do the same as another: it looks at the subject, hands the response on, or is a stub.</summary>
    public bool IsSilent { get; } = isSilent;

    public bool IsSameAs(Route other)
    {
        if (IsSilent || other.IsSilent || other.Steps.Length != Steps.Length)
        {
            return false;
        }

        for (var i = 0; i < Steps.Length; i++)
        {
            if (Steps[i] != other.Steps[i])
            {
                return false;
            }
        }

        return true;
    }
}
