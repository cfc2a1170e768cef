using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Conditions;

/// <summary>One alternative of an arm: a label, a pattern between two <c>or</c>, an operand between two <c>||</c>.</summary>
/// <param name="Pair">The values that it lets through, its guard included.</param>
/// <param name="Guards">Conditions that say nothing about the subject, or not exactly; empty where there is none.</param>
/// <param name="IsRelational">Whether it compares by order: it names what it matches, even where it also matches a value newer than the SDK.</param>
internal sealed record Alternative(SetPair Pair, ImmutableArray<IOperation> Guards, bool IsRelational, SyntaxNode Syntax)
{
    public Alternative(SetPair pair, Residual residual, SyntaxNode syntax)
        : this(pair, residual.Guards.ToImmutable(), residual.IsRelational, syntax) => IsMisspelled = residual.IsMisspelled;

    /// <summary>Whether it is tried last, wherever it stands.</summary>
    public bool IsDefault { get; init; }

    /// <inheritdoc cref="Residual.IsMisspelled"/>
    public bool IsMisspelled { get; init; }

    public ValueSet Must => Pair.Must;

    public ValueSet May => Pair.May;

    /// <summary>Whether a value newer than the SDK comes through, guarded or not.</summary>
    public bool IsCatchAll => May.HasUnknown;

    /// <summary>The categories that it names: matched for certain, and not along with everything unknown.</summary>
    public ValueSet Names(RefusalEnum refusalEnum) => IsCatchAll && !IsRelational ? ValueSet.None : Must & refusalEnum.NameSet;

    /// <summary>The categories that it names, where exactly its values come through: then a further one can be written like it.</summary>
    public ValueSet NamesExactly(RefusalEnum refusalEnum) => Guards.IsEmpty && !IsRelational && Must == May ? Names(refusalEnum) : ValueSet.None;

    /// <summary>The categories that it would name without its guards.</summary>
    public ValueSet NamesUnderGuard(RefusalEnum refusalEnum) => IsCatchAll && !IsRelational ? ValueSet.None : May & refusalEnum.NameSet;
}
