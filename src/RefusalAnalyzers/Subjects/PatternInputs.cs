using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Tells what a pattern is matched against.</summary>
internal static class PatternInputs
{
    /// <summary>The expression that a pattern is matched against: a value as a whole, or an element of a tuple; null where it is a member.</summary>
    public static IOperation? ExpressionOf(IOperation pattern)
    {
        var child = pattern;
        for (var parent = pattern.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IIsPatternOperation isPattern:
                    return isPattern.Value;
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression }:
                    return switchExpression.Value;
                case IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } }:
                    return switchOperation.Value;
                case IRecursivePatternOperation recursive:
                    return child is IPatternOperation part && recursive.DeconstructionSubpatterns.IndexOf(part) is >= 0 and var at
                        && ExpressionOf(recursive)?.WithoutConversions() is ITupleOperation { Elements: var elements } && at < elements.Length
                            ? elements[at]
                            : null;
                case IPropertySubpatternOperation or IListPatternOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The patterns that a switch matches its value against.</summary>
    public static IEnumerable<IPatternOperation> PatternsOf(IOperation switchOperation)
    {
        if (switchOperation is ISwitchExpressionOperation expression)
        {
            foreach (var arm in expression.Arms)
            {
                yield return arm.Pattern;
            }

            yield break;
        }

        foreach (var section in ((ISwitchOperation)switchOperation).Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IPatternCaseClauseOperation pattern)
                {
                    yield return pattern.Pattern;
                }
            }
        }
    }

    /// <summary>Whether a pattern stands in a position that no member and no element of a tuple is known for.</summary>
    public static bool IsUnlinked(IOperation pattern)
    {
        var child = pattern;
        for (var parent = pattern.Parent; parent is IPatternOperation; child = parent, parent = parent.Parent)
        {
            if (parent is IRecursivePatternOperation recursive)
            {
                return child is IPatternOperation part && recursive.DeconstructionSubpatterns.IndexOf(part) is >= 0 and var at
                    && MemberAt(recursive, at) is null && ExpressionOf(part) is null;
            }
        }

        return false;
    }

    /// <summary>The types that patterns ask of what they read a member from.</summary>
    public static ReceiverType? ReceiverTypeOf(IOperation pattern)
    {
        for (var parent = pattern.Parent; parent is IPatternOperation or IPropertySubpatternOperation; parent = parent.Parent)
        {
            if (parent is IRecursivePatternOperation recursive)
            {
                return new(recursive.MatchedType, ReceiverTypeOf(recursive));
            }
        }

        return null;
    }

    /// <summary>The member that a part of a positional pattern looks at: the field of a tuple, or the property of a record that the compiler deconstructs.</summary>
    public static ISymbol? MemberAt(IRecursivePatternOperation pattern, int at)
    {
        if (pattern.MatchedType is INamedTypeSymbol { IsTupleType: true, TupleElements: var fields })
        {
            return at < fields.Length ? fields[at].Normalized() : null;
        }

        return pattern.DeconstructSymbol is IMethodSymbol { IsImplicitlyDeclared: true, Parameters: var parts, ContainingType: var type } && at < parts.Length
            ? PositionalMember(type, parts[at].Name)
            : null;
    }

    /// <summary>The member that the compiler deconstructs a record into at a position: its own, or an inherited one.</summary>
    private static ISymbol? PositionalMember(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers(name).FirstOrDefault(static m => m is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false }) is { } member)
            {
                return member;
            }
        }

        return null;
    }
}
