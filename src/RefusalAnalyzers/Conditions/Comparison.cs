using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>A call that compares an expression with constants.</summary>
internal sealed record Comparison(IOperation Category, ImmutableArray<object?> Constants, bool IgnoresCase, bool IsMembership, IOperation? Set)
{
    /// <summary>Whether the text is looked for inside of the expression.</summary>
    public bool IsSearch { get; init; }

    /// <summary>The values for which the call is true.</summary>
    public ValueSet Values(Target target, Residual? residual = null)
    {
        var values = ValueSet.None;
        target = IsSearch ? target with { IsQuoted = false } : target;
        foreach (var constant in Constants)
        {
            values |= target.OfConstant(constant, IgnoresCase, residual);
        }

        return values;
    }
}
