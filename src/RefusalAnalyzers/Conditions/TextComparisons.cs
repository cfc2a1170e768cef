using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Reads comparisons with constant text.</summary>
internal static class TextComparisons
{
    public static IReadOnlyList<TextComparison> Read(SubjectReader reader, IOperation operation)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                return OfEquality(reader, equality);
            case IInvocationOperation call:
                return OfCall(reader, call);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments, Instance: { } map } access:
                return OfKey(reader, map, arguments[0].Value, access);
            case IIsPatternOperation isPattern:
                var inPattern = new List<TextComparison>();
                AddPatterns(isPattern.Pattern, isPattern, isPattern.Syntax.Span, inPattern);
                return inPattern;
            case ISwitchOperation or ISwitchExpressionOperation:
                return OfSwitch(operation);
            default:
                return [];
        }
    }

    private static IReadOnlyList<TextComparison> OfEquality(SubjectReader reader, IBinaryOperation equality)
    {
        var (value, text) = TryRead(reader, equality.RightOperand, out var right) ? (equality.LeftOperand, right)
            : TryRead(reader, equality.LeftOperand, out var left) ? (equality.RightOperand, left)
            : default;
        return value is null ? [] : [new(value, ImmutableArray.Create(text!), false, equality, equality.Syntax.Span)];
    }

    private static IReadOnlyList<TextComparison> OfCall(SubjectReader reader, IInvocationOperation call)
    {
        if (call.TargetMethod.Name is "TryGetValue" or "ContainsKey" or "GetValueOrDefault" && KeyOf(call) is var (map, key))
        {
            return OfKey(reader, map, key, call);
        }

        var found = new List<TextComparison>();
        foreach (var comparison in Comparisons.Of(reader, call))
        {
            var texts = ImmutableArray.CreateBuilder<ComparedText>();
            foreach (var constant in comparison.Constants)
            {
                if (constant is string text)
                {
                    texts.Add(new(text, Written(call, comparison.Category, text)));
                }
            }

            if (texts.Count > 0)
            {
                found.Add(new(comparison.Category, texts.ToImmutable(), comparison.IgnoresCase, call, call.Syntax.WithAccess().Span));
            }
        }

        return found;
    }

    private static (IOperation Map, IOperation Key)? KeyOf(IInvocationOperation call) =>
        call.Instance is { } instance && call.Arguments.Length > 0 ? (instance, call.Arguments[0].Value)
        : call is { Instance: null, TargetMethod.IsExtensionMethod: true, Arguments.Length: > 1 } ? (call.Arguments[0].Value, call.Arguments[1].Value)
        : null;

    /// <summary>The keys of a dictionary that is written with them, where its code stands in this file.</summary>
    private static IReadOnlyList<TextComparison> OfKey(SubjectReader reader, IOperation map, IOperation key, IOperation access)
    {
        // Only text that no entry can match is worth the look at the entries.
        if (key.Type?.SpecialType != SpecialType.System_String || !JsonTexts.MayBe(reader.Body, reader.Sdk, key) || !WrittenMaps.TryReadKeys(reader, map, out var keys, out var ignoresCase))
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<ComparedText>();
        foreach (var constant in keys)
        {
            if (constant is string text)
            {
                texts.Add(new(text, null));
            }
        }

        return texts.Count == 0 ? [] : [new(key, texts.ToImmutable(), ignoresCase, access, access.Syntax.WithAccess().Span)];
    }

    private static IReadOnlyList<TextComparison> OfSwitch(IOperation operation)
    {
        var found = new List<TextComparison>();
        if (operation is ISwitchOperation statement)
        {
            foreach (var section in statement.Cases)
            {
                foreach (var clause in section.Clauses)
                {
                    if (clause is ISingleValueCaseClauseOperation { Value: var label } && label.TryGetConstant(out var constant) && constant is string text)
                    {
                        Add(statement.Value, new(text, label), operation, statement.Value.Syntax.Span, found);
                    }
                    else if (clause is IPatternCaseClauseOperation { Pattern: var pattern })
                    {
                        AddPatterns(pattern, operation, null, found);
                    }
                }
            }
        }
        else
        {
            foreach (var arm in ((ISwitchExpressionOperation)operation).Arms)
            {
                AddPatterns(arm.Pattern, operation, null, found);
            }
        }

        return found;
    }

    private static void AddPatterns(IPatternOperation pattern, IOperation construct, TextSpan? location, List<TextComparison> found)
    {
        foreach (var part in pattern.SelfAndDescendants())
        {
            if (part is IConstantPatternOperation { Value: var label } && label.TryGetConstant(out var constant) && constant is string text && ValueOf(part) is { } value)
            {
                Add(value, new(text, label), construct, location ?? value.Syntax.Span, found);
            }
        }
    }

    private static void Add(IOperation value, ComparedText text, IOperation construct, TextSpan location, List<TextComparison> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (ReferenceEquals(found[i].Value, value))
            {
                found[i] = found[i] with { Texts = found[i].Texts.Add(text) };
                return;
            }
        }

        found.Add(new(value, ImmutableArray.Create(text), false, construct, location));
    }

    /// <summary>What a pattern is matched against: an expression, or a member that only the pattern names.</summary>
    private static IOperation? ValueOf(IOperation pattern)
    {
        for (var parent = pattern.Parent; parent is IPatternOperation or IPropertySubpatternOperation; parent = parent.Parent)
        {
            if (parent is IPropertySubpatternOperation { Member: { } member })
            {
                return member;
            }
        }

        return PatternInputs.ExpressionOf(pattern);
    }

    private static bool TryRead(SubjectReader reader, IOperation operation, out ComparedText? text)
    {
        text = ConstantValues.TryGet(reader, operation, out var value) && value is string constant ? new(constant, operation) : null;
        return text is not null;
    }

    /// <summary>Where a call holds a text itself.</summary>
    private static IOperation? Written(IInvocationOperation call, IOperation value, string text)
    {
        foreach (var operation in call.SelfAndDescendants())
        {
            if (operation.ConstantValue is { HasValue: true, Value: string constant } && constant == text && !operation.IsWithin(value)
                && operation.Syntax is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            {
                return operation;
            }
        }

        return null;
    }
}
