using System;
using System.Collections.Immutable;

namespace RefusalAnalyzers.Routing;

/// <summary>The bodies that a value can reach, in the order in which they are tried, each with the guard before it.</summary>
internal sealed class Route(ImmutableArray<(int Guard, int Body)> steps, bool isSilent) : IEquatable<Route>
{
    /// <summary>No guard.</summary>
    public const int Unguarded = -1;

    public ImmutableArray<(int Guard, int Body)> Steps { get; } = steps;

    /// <summary>Whether it can not be said to do the same as another: it looks at the subject, hands the response on, or is a stub.</summary>
    public bool IsSilent { get; } = isSilent;

    public bool Equals(Route? other)
    {
        if (other is null || IsSilent || other.IsSilent || other.Steps.Length != Steps.Length)
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

    public override bool Equals(object? obj) => Equals(obj as Route);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var (guard, body) in Steps)
        {
            hash = unchecked((hash * 31) + (guard * 7) + body);
        }

        return hash;
    }
}
