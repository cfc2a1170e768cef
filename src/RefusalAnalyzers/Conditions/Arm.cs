using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>One body, and the alternatives that lead to it.</summary>
/// <param name="Lead">What runs between the guard before and this one, whether or not this one holds.</param>
internal sealed record Arm(
    ArmKind Kind,
    ImmutableArray<Alternative> Alternatives,
    ImmutableArray<IOperation> Lead,
    ImmutableArray<IOperation> Body,
    SyntaxNode Syntax)
{
    public SetPair Pair
    {
        get
        {
            var pair = SetPair.Never;
            foreach (var alternative in Alternatives)
            {
                pair |= alternative.Pair;
            }

            return pair;
        }
    }

    public ValueSet Names(RefusalEnum refusalEnum)
    {
        var names = ValueSet.None;
        foreach (var alternative in Alternatives)
        {
            names |= alternative.Names(refusalEnum);
        }

        return names;
    }

    public ValueSet NamesUnderGuard(RefusalEnum refusalEnum)
    {
        var names = ValueSet.None;
        foreach (var alternative in Alternatives)
        {
            names |= alternative.NamesUnderGuard(refusalEnum);
        }

        return names;
    }

    public bool HasCatchAll
    {
        get
        {
            foreach (var alternative in Alternatives)
            {
                if (alternative.IsCatchAll)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
