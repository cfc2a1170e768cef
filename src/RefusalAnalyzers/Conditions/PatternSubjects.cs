using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Finds the categories that a condition, or the patterns of a switch, test.</summary>
internal static class PatternSubjects
{
    /// <summary>The categories that the patterns of a switch reach through properties: <c>{ Reason: Category.Cyber }</c>.</summary>
    public static IEnumerable<CategoryExpression> In(SubjectReader reader, IOperation switchOperation)
    {
        var found = new List<CategoryExpression>();
        foreach (var pattern in PatternInputs.PatternsOf(switchOperation))
        {
            AddFromPattern(reader, pattern, found);
        }

        return found;
    }

    /// <summary>Whether a pattern of a switch names a category in a position that has no known member.</summary>
    public static bool NameUnlinked(IOperation switchOperation, Target target)
    {
        foreach (var pattern in PatternInputs.PatternsOf(switchOperation))
        {
            foreach (var operation in pattern.SelfAndDescendants())
            {
                if (operation is IConstantPatternOperation { Value: var value } constant && IsCategory(value, target) && PatternInputs.IsUnlinked(constant))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCategory(IOperation value, Target target) =>
        value.TryGetConstant(out var constant) && target.Enum.NameSet.Overlaps(target.OfConstant(constant))
        && (constant is string || SymbolEqualityComparer.Default.Equals(value.WithoutConversions().Type, target.Enum.Symbol));

    /// <summary>Every category that a condition tests, each subject once, in source order.</summary>
    public static ImmutableArray<CategoryExpression> InCondition(SubjectReader reader, IOperation condition)
    {
        var found = new List<CategoryExpression>();
        foreach (var operation in condition.SelfAndDescendants())
        {
            AddTested(reader, operation, found);
        }

        return found.ToImmutableArray();
    }

    /// <summary>The categories that one comparison, pattern or call tests itself.</summary>
    public static IReadOnlyList<CategoryExpression> OfQuestion(SubjectReader reader, IOperation question)
    {
        var found = new List<CategoryExpression>();
        AddTested(reader, question, found);
        return found;
    }

    private static void AddTested(SubjectReader reader, IOperation operation, List<CategoryExpression> found)
    {
        switch (operation)
        {
            case IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                    or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
            } binary:
                if (ConstantValues.TryGet(reader, binary.RightOperand, out var right))
                {
                    Add(reader, binary.LeftOperand, right, found);
                }
                else if (ConstantValues.TryGet(reader, binary.LeftOperand, out var left))
                {
                    Add(reader, binary.RightOperand, left, found);
                }

                break;
            case IIsPatternOperation isPattern:
                Add(reader, isPattern.Value, "", found);
                AddFromPattern(reader, isPattern.Pattern, found);
                break;
            case IInvocationOperation call:
                foreach (var comparison in Comparisons.Of(reader, call))
                {
                    Add(reader, comparison.Category, "", found);
                }

                break;
        }
    }

    private static void Add(SubjectReader reader, IOperation operation, object? constant, List<CategoryExpression> found)
    {
        if (constant is not bool && reader.Read(operation) is { } expression)
        {
            AddOnce(reader, expression, found);
        }
    }

    private static void AddFromPattern(SubjectReader reader, IPatternOperation pattern, List<CategoryExpression> found)
    {
        foreach (var operation in pattern.SelfAndDescendants())
        {
            if (operation is not (IConstantPatternOperation or IRelationalPatternOperation or IRecursivePatternOperation) || operation is not IPatternOperation { InputType: { } type } part)
            {
                continue;
            }

            // What stands in the source is read as it stands; a member that only the pattern leads to, by its type.
            var expression = PatternInputs.ExpressionOf(part) is { } input ? reader.Read(input)
                : reader.MatchedBy(part) is { } subject ? Read(reader, part, type, subject)
                : null;
            if (expression is not null)
            {
                AddOnce(reader, expression, found);
            }
        }
    }

    private static CategoryExpression? Read(SubjectReader reader, IPatternOperation part, ITypeSymbol type, Subject subject)
    {
        if (reader.Views.Of(type) is { } view)
        {
            return new(part, subject, view.Enum, view.View, view.CanBeNull, PatternInputs.ReceiverTypeOf(part));
        }

        // The text of a reason that only the pattern names.
        if (part.Parent is IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: var text } } && reader.Sdk.Chat?.IsText(text) == true && reader.Views.Of(text.ContainingType) is { } reason)
        {
            return new(part, subject, reason.Enum, CategoryView.WireString, true, PatternInputs.ReceiverTypeOf(part));
        }

        return type.SpecialType == SpecialType.System_String && reader.AnyStringEnum is { } stable
            ? new(part, subject, stable, CategoryView.AnyString, true, PatternInputs.ReceiverTypeOf(part))
            : null;
    }

    private static void AddOnce(SubjectReader reader, CategoryExpression expression, List<CategoryExpression> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Subject.Equals(expression.Subject) && SymbolEqualityComparer.Default.Equals(found[i].Enum.Symbol, expression.Enum.Symbol))
            {
                found[i] = found[i] with { ReceiverType = reader.Body.Model.Compilation.Wider(found[i].ReceiverType, expression.ReceiverType) };
                return;
            }
        }

        found.Add(expression);
    }
}
