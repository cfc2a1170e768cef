using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Labels that are plainly meant for a wire name and are not it: one rule speaks about them, and until they are mended, no other about what they stand in.</summary>
internal static class NearMisses
{
    public static bool In(Dispatch dispatch) =>
        dispatch.Expression.View is CategoryView.ApiEnum or CategoryView.WireString && In(dispatch.Operation, dispatch.Target);

    public static bool In(SubjectReader reader, CategoryTest test)
    {
        if (test.Expression.View is not (CategoryView.ApiEnum or CategoryView.WireString))
        {
            return false;
        }

        if (In(test.Operation, Target.Of(test.Expression)))
        {
            return true;
        }

        // The constants of a set may stand elsewhere.
        if (test.Operation is IInvocationOperation call)
        {
            foreach (var comparison in Comparisons.Of(reader, call))
            {
                foreach (var constant in comparison.Constants)
                {
                    if (!comparison.IgnoresCase && IsOne(constant, test.Enum))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool In(IOperation construct, Target target)
    {
        foreach (var operation in construct.SelfAndDescendants())
        {
            if (operation.ConstantValue is { HasValue: true, Value: string text } && IsOne(text, target.Enum) && IsCompared(operation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(object? constant, Sdk.RefusalEnum refusalEnum) =>
        constant is string text && refusalEnum.OfWireName(text).IsEmpty && !refusalEnum.OfNearMiss(text).IsEmpty;

    private static bool IsCompared(IOperation constant)
    {
        var parent = constant.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        if (IgnoresCase(parent))
        {
            return false;
        }

        return parent is IConstantPatternOperation or ISingleValueCaseClauseOperation or IInvocationOperation { TargetMethod.Name: "Equals" or "ValueEquals" or "Add" }
            or IPropertyReferenceOperation or IArrayInitializerOperation
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals };
    }

    /// <summary>Whether a call, or the dictionary that an entry stands in, does not tell upper from lower case: then the label may be right as it is.</summary>
    private static bool IgnoresCase(IOperation? comparison)
    {
        var arguments = comparison is IInvocationOperation { TargetMethod.Name: "Equals" } call ? call.Arguments
            : comparison?.Parent?.Parent is IObjectCreationOperation creation ? creation.Arguments
            : comparison?.Parent?.Parent?.Parent is IObjectCreationOperation outer ? outer.Arguments
            : ImmutableArray<IArgumentOperation>.Empty;
        foreach (var argument in arguments)
        {
            if ((argument.Parameter?.Type.Name == "StringComparison" && argument.Value.TryGetConstant(out var kind) && kind is 1 or 3 or 5)
                || (Comparers.IsComparer(argument.Parameter?.Type) && Comparers.IgnoresCase(argument.Value)))
            {
                return true;
            }
        }

        return false;
    }
}
