using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Which values of a domain a pattern lets through.</summary>
internal static class PatternSets
{
    /// <summary>The pattern's alternatives: what stands between its <c>or</c>s, also one level down in a tuple element or a property.</summary>
    public static void AddAlternatives(
        SubjectReader reader, IPatternOperation pattern, PatternInput input, Target target, ImmutableArray<Alternative>.Builder alternatives)
    {
        if (pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either)
        {
            // Left-deep, as the compiler reads `a or b or c`.
            var left = either.LeftPattern;
            var rights = ImmutableArray.CreateBuilder<IPatternOperation>();
            rights.Add(either.RightPattern);
            while (left is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } deeper)
            {
                rights.Add(deeper.RightPattern);
                left = deeper.LeftPattern;
            }

            AddAlternatives(reader, left, input, target, alternatives);
            for (var i = rights.Count - 1; i >= 0; i--)
            {
                AddAlternatives(reader, rights[i], input, target, alternatives);
            }

            return;
        }

        if (pattern is IRecursivePatternOperation recursive && !input.IsAt(target)
            && PatternParts.StepInto(reader, recursive, input, target, out var rest) is { Length: 1 } steps
            && steps[0] is { Pattern: IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } } only)
        {
            var below = ImmutableArray.CreateBuilder<Alternative>();
            AddAlternatives(reader, only.Pattern, only.Input, target, below);
            foreach (var alternative in below)
            {
                alternatives.Add(alternative with { Pair = alternative.Pair & rest.Pair, Guards = rest.Guards });
            }

            return;
        }

        var residual = new Residual();
        var pair = Evaluate(reader, pattern, input, target, residual);
        alternatives.Add(new(pair, residual, pattern.Syntax));
    }

    /// <summary>The values that a pattern lets through; the parts that do not depend on the subject go to the residual.</summary>
    public static SetPair Evaluate(SubjectReader reader, IPatternOperation pattern, PatternInput input, Target target, Residual residual)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (input.IsAt(target))
        {
            return EvaluateAt(reader, pattern, target, residual);
        }

        if (NullChecks.LetsAllThrough(pattern))
        {
            return SetPair.Always;
        }

        switch (pattern)
        {
            case INegatedPatternOperation negated:
                var negatedParts = new Residual();
                var kept = Evaluate(reader, negated.Pattern, input, target, negatedParts);
                residual.AddWhole(pattern, negatedParts);
                return !kept;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                var eitherParts = new Residual();
                var any = Evaluate(reader, either.LeftPattern, input, target, eitherParts) | Evaluate(reader, either.RightPattern, input, target, eitherParts);
                residual.AddWhole(pattern, eitherParts);
                return any;
            case IBinaryPatternOperation both:
                return Evaluate(reader, both.LeftPattern, input, target, residual) & Evaluate(reader, both.RightPattern, input, target, residual);
            case IConstantPatternOperation constant when input.LeadsTo(reader, target) && constant.Value.IsNullConstant():
                // Where what the category is read from is null, the category is null as well.
                return new(ValueSet.None, ValueSet.Null);
            case IDeclarationPatternOperation or ITypePatternOperation when TypeTests.OfType(reader, pattern.InputType, pattern.NarrowedType, input.Subject, target) is { } typed:
                return typed;
            case IRecursivePatternOperation recursive:
                var steps = PatternParts.StepInto(reader, recursive, input, target, out var rest);
                var pair = rest.Pair;
                foreach (var step in steps)
                {
                    pair &= Evaluate(reader, step.Pattern, step.Input, target, residual);
                }

                residual.Guards.AddRange(rest.Guards);
                return pair;
            default:
                residual.Guards.Add(pattern);
                return SetPair.Opaque;
        }
    }

    private static SetPair EvaluateAt(SubjectReader reader, IPatternOperation pattern, Target target, Residual residual)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (pattern)
        {
            case IDiscardPatternOperation:
            case IDeclarationPatternOperation { MatchesNull: true }:
                return SetPair.Always;
            case IConstantPatternOperation constant:
                if (constant.Value.TryGetConstant(out var value))
                {
                    return SetPair.Exactly(target.OfConstant(value, residual: residual));
                }

                residual.Guards.Add(pattern);
                return SetPair.Opaque;
            case IRelationalPatternOperation relational when relational.Value.TryGetConstant(out var bound):
                residual.IsRelational = true;
                return SetPair.Exactly(OfComparison(target.Enum, relational.OperatorKind, bound));
            case INegatedPatternOperation negated:
                return !EvaluateAt(reader, negated.Pattern, target, residual);
            case IBinaryPatternOperation binary:
                var left = EvaluateAt(reader, binary.LeftPattern, target, residual);
                var right = EvaluateAt(reader, binary.RightPattern, target, residual);
                return binary.OperatorKind == BinaryOperatorKind.Or ? left | right : left & right;
            case IDeclarationPatternOperation or ITypePatternOperation:
                return SetPair.Exactly(ValueSet.NotNull);
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive when ShowsOnly(reader, recursive, target):
                var whole = SetPair.Exactly(ValueSet.NotNull);
                foreach (var part in recursive.PropertySubpatterns)
                {
                    whole &= EvaluateAt(reader, part.Pattern, target, residual);
                }

                return whole;
            default:
                residual.Guards.Add(pattern);
                return new(ValueSet.None, ValueSet.NotNull);
        }
    }

    /// <summary>Whether a pattern asks nothing but whether there is a value, and members that show it in another way.</summary>
    private static bool ShowsOnly(SubjectReader reader, IRecursivePatternOperation pattern, Target target)
    {
        foreach (var part in pattern.PropertySubpatterns)
        {
            if (part.Member is not IMemberReferenceOperation { Member: { } member } || !reader.Below(target.Subject, member).Equals(target.Subject))
            {
                return false;
            }
        }

        return true;
    }

    public static ValueSet OfComparison(RefusalEnum refusalEnum, BinaryOperatorKind kind, object? bound)
    {
        var set = ValueSet.None;
        if (RefusalEnum.IsNumber(bound))
        {
            var limit = RefusalEnum.ToDecimal(bound);
            foreach (var number in refusalEnum.Numbers)
            {
                var holds = kind switch
                {
                    BinaryOperatorKind.LessThan => number.Key < limit,
                    BinaryOperatorKind.LessThanOrEqual => number.Key <= limit,
                    BinaryOperatorKind.GreaterThan => number.Key > limit,
                    BinaryOperatorKind.GreaterThanOrEqual => number.Key >= limit,
                    _ => false,
                };
                if (holds)
                {
                    set |= number.Value;
                }
            }
        }

        return set;
    }
}
