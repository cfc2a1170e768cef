using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Tells what a pattern is matched against.</summary>
internal static class PatternInputs
{
    /// <summary>The subject that a pattern is matched against.</summary>
    public static Subject? SubjectOf(SubjectReader reader, IOperation pattern)
    {
        IOperation child = pattern;
        for (var parent = pattern.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IPropertySubpatternOperation { Member: IMemberReferenceOperation { Member: { } member }, Parent: IRecursivePatternOperation outer }:
                    return SubjectOf(reader, outer) is { } owner ? (SubjectReader.IsNullableValue(member) ? owner : owner.Member(member.Normalized())) : null;
                case IPropertySubpatternOperation:
                    return null;
                case IIsPatternOperation isPattern:
                    return reader.Resolve(isPattern.Value);
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression }:
                    return reader.Resolve(switchExpression.Value);
                case IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } }:
                    return reader.Resolve(switchOperation.Value);
                case IRecursivePatternOperation { Parent: var above } recursive when child is IPatternOperation part && recursive.DeconstructionSubpatterns.Contains(part):
                    var at = recursive.DeconstructionSubpatterns.IndexOf(part);
                    return TupleInput(recursive, above) is { } tuple && recursive.DeconstructionSubpatterns.Length == tuple.Elements.Length ? reader.Resolve(tuple.Elements[at])
                        : MemberAt(recursive, at) is { } positional ? SubjectOf(reader, recursive)?.Member(positional)
                        : null;
                case IListPatternOperation or ISlicePatternOperation:
                    return null;
                case IPatternOperation:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

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
                    return TupleInput(recursive, recursive.Parent) is { } tuple && child is IPatternOperation part
                        && recursive.DeconstructionSubpatterns.IndexOf(part) is >= 0 and var at && at < tuple.Elements.Length
                            ? tuple.Elements[at]
                            : null;
                case IPropertySubpatternOperation or IListPatternOperation:
                    return null;
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
            ? type.GetMembers(parts[at].Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;
    }

    private static ITupleOperation? TupleInput(IOperation pattern, IOperation? parent)
    {
        for (; parent is IPatternOperation; pattern = parent, parent = parent.Parent)
        {
            if (parent is IRecursivePatternOperation)
            {
                return null;
            }
        }

        var value = parent switch
        {
            IIsPatternOperation isPattern => isPattern.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression } => switchExpression.Value,
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } } => switchOperation.Value,
            _ => null,
        };
        return value?.WithoutConversions() as ITupleOperation;
    }
}
