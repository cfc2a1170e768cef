using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Reads the comparisons that only text in quote marks makes dead: with the name of a member, by its beginning or its end, by <c>Compare</c> and comparers.</summary>
internal static class QuotedComparisons
{
    public static IEnumerable<QuotedComparison> Read(SubjectReader reader, IOperation operation)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                return ComparedOf(equality) is var (left, right) ? Of(reader, left, right, equality) : OfTexts(equality.LeftOperand, equality.RightOperand, equality);
            case IInvocationOperation { TargetMethod.Name: "Equals" } call:
                return OfEquals(reader, call);
            case IInvocationOperation { Instance: { Type.SpecialType: SpecialType.System_String } text, TargetMethod.Name: "StartsWith" or "EndsWith", Arguments: { IsEmpty: false } arguments } call
                when ConstantValues.TryGet(reader, arguments[0].Value, out var constant) && constant is string part:
                return [new(Comparison(text, new(part, arguments[0].Value), call), call.TargetMethod.Name == "StartsWith" ? TextMatch.StartsWith : TextMatch.EndsWith)];
            default:
                return [];
        }
    }

    /// <summary>The texts that a call compares whose result is compared with zero.</summary>
    private static (IOperation Left, IOperation Right)? ComparedOf(IBinaryOperation equality)
    {
        var call = IsZero(equality.RightOperand) ? equality.LeftOperand : IsZero(equality.LeftOperand) ? equality.RightOperand : null;
        return call?.Core() switch
        {
            IInvocationOperation { Instance: null, TargetMethod: { Name: "Compare" or "CompareOrdinal", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: > 1 } arguments }
                when arguments[1].Parameter?.Type.SpecialType == SpecialType.System_String => (arguments[0].Value, arguments[1].Value),
            IInvocationOperation { Instance: { Type.SpecialType: SpecialType.System_String } instance, TargetMethod.Name: "CompareTo", Arguments: { Length: 1 } arguments } => (instance, arguments[0].Value),
            _ => null,
        };
    }

    private static bool IsZero(IOperation operation) => operation.TryGetConstant(out var constant) && constant is 0;

    private static IEnumerable<QuotedComparison> OfEquals(SubjectReader reader, IInvocationOperation call)
    {
        var texts = new List<IOperation>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            {
                texts.Add(argument.Value);
            }
        }

        if (call.Instance is { Type: { Name: "StringComparer" } })
        {
            return texts.Count == 2 ? Of(reader, texts[0], texts[1], call) : [];
        }

        if (call.Instance is { Type.SpecialType: SpecialType.System_String } instance)
        {
            texts.Insert(0, instance);
        }

        return texts.Count == 2 ? OfTexts(texts[0], texts[1], call) : [];
    }

    private static IEnumerable<QuotedComparison> Of(SubjectReader reader, IOperation left, IOperation right, IOperation construct)
    {
        if (ConstantValues.TryGet(reader, right, out var constant) && constant is string text)
        {
            return [new(Comparison(left, new(text, right), construct), TextMatch.Equals)];
        }

        if (ConstantValues.TryGet(reader, left, out constant) && constant is string other)
        {
            return [new(Comparison(right, new(other, left), construct), TextMatch.Equals)];
        }

        return OfTexts(left, right, construct);
    }

    /// <summary>Two texts of which one is the name of a member, or is given to the function.</summary>
    private static IEnumerable<QuotedComparison> OfTexts(IOperation left, IOperation right, IOperation construct)
    {
        if (left.Type?.SpecialType != SpecialType.System_String || right.Type?.SpecialType != SpecialType.System_String)
        {
            yield break;
        }

        foreach (var (value, other) in new[] { (left, right), (right, left) })
        {
            if (NameOf(other.Core()) is { } name)
            {
                yield return new(Comparison(value, new(name, other), construct), TextMatch.Equals);
            }
            else if (other.WithoutConversions() is IParameterReferenceOperation { Parameter: var parameter })
            {
                yield return new(Comparison(value, null, construct), TextMatch.Equals, parameter);
            }
        }
    }

    /// <summary>The name that <c>StopReason.Refusal.ToString()</c> is.</summary>
    private static string? NameOf(IOperation text) =>
        text is IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } member } }
            ? member.Name
            : null;

    private static TextComparison Comparison(IOperation value, ComparedText? text, IOperation construct) =>
        new(value, text is null ? ImmutableArray<ComparedText>.Empty : ImmutableArray.Create(text), false, construct, construct.Syntax.WithAccess().Span);
}
