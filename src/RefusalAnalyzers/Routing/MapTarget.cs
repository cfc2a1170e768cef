using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Routing;

/// <summary>One place that a value may go to.</summary>
/// <param name="Body">What runs there.</param>
/// <param name="Syntax">The label of a catch-all, or who is given the response.</param>
/// <param name="IsGuarded">Whether it goes there only under a further condition, and else to what comes after.</param>
internal sealed record MapTarget(MapTargetKind Kind, ImmutableArray<IOperation> Body, SyntaxNode? Syntax = null, bool IsGuarded = false)
{
    public MapTarget(MapTargetKind kind)
        : this(kind, ImmutableArray<IOperation>.Empty)
    {
    }
}
