using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Which values of a domain a single comparison lets through: by an operator, or by a call.</summary>
internal static class ComparisonSets
{
    /// <summary>What an operator lets through that compares two values.</summary>
    public static SetPair? OfBinary(SubjectReader reader, IBinaryOperation binary, Target target, Residual residual)
    {
        if (OfSearch(reader, binary, target, residual) is { } found)
        {
            return found;
        }

        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            var equal = OfEquality(reader, binary.LeftOperand, binary.RightOperand, target, residual)
                ?? OfEquality(reader, binary.RightOperand, binary.LeftOperand, target, residual);
            return equal is { } pair && binary.OperatorKind == BinaryOperatorKind.NotEquals ? !pair : equal;
        }

        var (subject, bound, kind) = binary.RightOperand.TryGetConstant(out var right)
            ? (binary.LeftOperand, right, binary.OperatorKind)
            : binary.LeftOperand.TryGetConstant(out var left) ? (binary.RightOperand, left, Mirror(binary.OperatorKind)) : default;
        if (subject is null || !target.IsDenotedBy(reader, subject))
        {
            return null;
        }

        residual.IsRelational = true;
        return SetPair.Exactly(PatternSets.OfComparison(target.Enum, kind, bound));
    }

    /// <summary>What a call lets through that compares two values.</summary>
    public static SetPair? OfCall(SubjectReader reader, IInvocationOperation call, Target target, Residual residual)
    {
        foreach (var comparison in Comparisons.Of(reader, call))
        {
            if (target.IsDenotedBy(reader, comparison.Category))
            {
                return SetPair.Exactly(comparison.Values(target, residual));
            }
        }

        return null;
    }

    /// <summary>A call that answers with a number, and what the number is compared with: <c>string.Compare(a, b) == 0</c>, <c>a.IndexOf(b) &gt;= 0</c>.</summary>
    private static SetPair? OfSearch(SubjectReader reader, IBinaryOperation binary, Target target, Residual residual)
    {
        var (operand, number, kind) = binary.RightOperand.TryGetConstant(out var right) ? (binary.LeftOperand, right, binary.OperatorKind)
            : binary.LeftOperand.TryGetConstant(out var left) ? (binary.RightOperand, left, Mirror(binary.OperatorKind))
            : default;
        if (number is not int bound || operand.Core() is not IInvocationOperation { Type.SpecialType: SpecialType.System_Int32 } call)
        {
            return null;
        }

        var isSearch = call.TargetMethod.Name == "IndexOf";
        bool? holdsWhenFound = (isSearch, kind, bound) switch
        {
            (true, BinaryOperatorKind.GreaterThanOrEqual, 0) or (true, BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan, -1) or (false, BinaryOperatorKind.Equals, 0) => true,
            (true, BinaryOperatorKind.LessThan, 0) or (true, BinaryOperatorKind.Equals, -1) or (false, BinaryOperatorKind.NotEquals, 0) => false,
            _ => null,
        };
        return holdsWhenFound is { } holds && OfCall(reader, call, target, residual) is { } found ? (holds ? found : !found) : null;
    }

    private static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    private static SetPair? OfEquality(SubjectReader reader, IOperation left, IOperation right, Target target, Residual residual)
    {
        if (!ConstantValues.TryGet(reader, right, out var value))
        {
            return null;
        }

        if (target.IsDenotedBy(reader, left))
        {
            return SetPair.Exactly(target.OfConstant(value, residual: residual));
        }

        if (value is null && target.IsReadFrom(reader, left))
        {
            return new(ValueSet.None, ValueSet.Null);
        }

        if (value is null && StopReasons.HoldDetails(reader, left.Type, target))
        {
            return SetPair.Never;
        }

        return StopReasons.IsRefusalConstant(reader, right) && StopReasons.IsStopReason(reader, left)
            ? new SetPair(ValueSet.NotNull, ValueSet.All)
            : null;
    }
}
