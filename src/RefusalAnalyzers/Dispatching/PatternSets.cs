using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Which values of a domain a pattern lets through.</summary>
internal static class PatternSets
{
    /// <summary>What a pattern is matched against: an expression, or the elements of a tuple.</summary>
    internal readonly record struct Input(Subject? Subject, ImmutableArray<IOperation> Elements)
    {
        public static Input Of(SubjectReader reader, IOperation value) =>
            value.WithoutConversions() is ITupleOperation tuple
                ? new(null, tuple.Elements)
                : Of(reader.Resolve(value));

        public static Input Of(Subject subject) => new(subject, ImmutableArray<IOperation>.Empty);
    }

    /// <summary>The pattern's alternatives: what stands between its <c>or</c>s, also one level down in a tuple element or a property.</summary>
    public static void AddAlternatives(
        SubjectReader reader, IPatternOperation pattern, Input input, Target target, ImmutableArray<Alternative>.Builder alternatives)
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

        if (pattern is IRecursivePatternOperation recursive && !IsAt(input, target) && TryStepInto(reader, recursive, input, target, out var inner, out var innerInput, out var rest)
            && inner is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or })
        {
            var below = ImmutableArray.CreateBuilder<Alternative>();
            AddAlternatives(reader, inner, innerInput, target, below);
            foreach (var alternative in below)
            {
                alternatives.Add(alternative with { Pair = alternative.Pair & rest.Pair, Guards = rest.Guards });
            }

            return;
        }

        var remainder = new Remainder();
        var pair = Evaluate(reader, pattern, input, target, remainder);
        alternatives.Add(new(pair, remainder.Guards.ToImmutable(), remainder.IsRelational, pattern.Syntax));
    }

    /// <summary>What a pattern lets through; parts of it that say nothing about the subject remain.</summary>
    public static SetPair Evaluate(SubjectReader reader, IPatternOperation pattern, Input input, Target target, Remainder remainder)
    {
        if (IsAt(input, target))
        {
            return EvaluateAt(reader, pattern, target, remainder);
        }

        if (LetsAllThrough(pattern))
        {
            return SetPair.Always;
        }

        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return !Evaluate(reader, negated.Pattern, input, target, remainder);
            case IBinaryPatternOperation binary:
                var left = Evaluate(reader, binary.LeftPattern, input, target, remainder);
                var right = Evaluate(reader, binary.RightPattern, input, target, remainder);
                return binary.OperatorKind == BinaryOperatorKind.Or ? left | right : left & right;
            case IConstantPatternOperation constant when LeadsTo(reader, input, target) && constant.Value.TryGetConstant(out var value) && value is null:
                // Where what the category is read from is null, the category is null as well.
                return new(ValueSet.None, ValueSet.Null);
            case IDeclarationPatternOperation or ITypePatternOperation when LeadsTo(reader, input, target) && IsPlainType(pattern):
                return new(ValueSet.NotNull, ValueSet.All);
            case IRecursivePatternOperation recursive:
                var pair = TryStepInto(reader, recursive, input, target, out var inner, out var innerInput, out var rest)
                    ? rest.Pair & Evaluate(reader, inner, innerInput, target, remainder)
                    : rest.Pair;
                remainder.Guards.AddRange(rest.Guards);
                return pair;
            default:
                remainder.Guards.Add(pattern);
                return SetPair.Opaque;
        }
    }

    private static SetPair EvaluateAt(SubjectReader reader, IPatternOperation pattern, Target target, Remainder remainder)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
            case IDeclarationPatternOperation { MatchesNull: true }:
                return SetPair.Always;
            case IConstantPatternOperation constant:
                if (constant.Value.TryGetConstant(out var value))
                {
                    return SetPair.Exactly(target.OfConstant(value));
                }

                remainder.Guards.Add(pattern);
                return SetPair.Opaque;
            case IRelationalPatternOperation relational when relational.Value.TryGetConstant(out var bound):
                remainder.IsRelational = true;
                return SetPair.Exactly(OfComparison(target.Enum, relational.OperatorKind, bound));
            case INegatedPatternOperation negated:
                return !EvaluateAt(reader, negated.Pattern, target, remainder);
            case IBinaryPatternOperation binary:
                var left = EvaluateAt(reader, binary.LeftPattern, target, remainder);
                var right = EvaluateAt(reader, binary.RightPattern, target, remainder);
                return binary.OperatorKind == BinaryOperatorKind.Or ? left | right : left & right;
            case IDeclarationPatternOperation or ITypePatternOperation:
                return SetPair.Exactly(ValueSet.NotNull);
            case IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true }:
                return SetPair.Exactly(ValueSet.NotNull);
            default:
                remainder.Guards.Add(pattern);
                return new(ValueSet.None, ValueSet.NotNull);
        }
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

    private static bool IsAt(Input input, Target target) => input.Subject is not null && input.Subject.Equals(target.Subject);

    private static bool LeadsTo(SubjectReader reader, Input input, Target target)
    {
        if (input.Subject is { } subject)
        {
            return subject.IsPrefixOf(target.Subject);
        }

        foreach (var element in input.Elements.IsDefault ? ImmutableArray<IOperation>.Empty : input.Elements)
        {
            if (LeadsTo(reader, Input.Of(reader, element), target))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlainType(IPatternOperation pattern) =>
        SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.NarrowedType) || pattern is IDeclarationPatternOperation { MatchesNull: true };

    /// <summary>Where a pattern leads towards the subject, the part below; and, of all the rest, what it lets through.</summary>
    private static bool TryStepInto(
        SubjectReader reader,
        IRecursivePatternOperation pattern,
        Input input,
        Target target,
        out IPatternOperation inner,
        out Input innerInput,
        out (SetPair Pair, ImmutableArray<IOperation> Guards) rest)
    {
        IPatternOperation? found = null;
        innerInput = default;
        var restPair = SetPair.Always;
        var guards = ImmutableArray.CreateBuilder<IOperation>();

        void Take(IPatternOperation part, Input partInput, ITypeSymbol? partType, ref Input foundInput)
        {
            if (found is null && LeadsTo(reader, partInput, target))
            {
                found = part;
                foundInput = partInput;
            }
            else if (!LetsAllThrough(part))
            {
                if (StopReasons.IsRefusalPattern(reader, part, partType))
                {
                    // A response that has a category was refused; one without may have ended otherwise.
                    restPair &= new SetPair(ValueSet.NotNull, ValueSet.All);
                }
                else
                {
                    restPair &= SetPair.Opaque;
                    guards.Add(part);
                }
            }
        }

        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = (IPatternOperation)pattern.DeconstructionSubpatterns[i];
            var element = input.Elements.Length == pattern.DeconstructionSubpatterns.Length ? input.Elements[i] : null;
            var partInput = element is not null ? Input.Of(reader, element)
                : input.Subject is { } whole && PatternInputs.MemberAt(pattern, i) is { } positional ? Input.Of(whole.Member(positional))
                : default;
            Take(part, partInput, element?.WithoutConversions().Type ?? part.InputType, ref innerInput);
        }

        foreach (var subpattern in pattern.PropertySubpatterns)
        {
            var partInput = input.Subject is { } owner && subpattern.Member is IMemberReferenceOperation { Member: { } member }
                ? Input.Of(owner.Member(member.Normalized()))
                : default;
            Take(subpattern.Pattern, partInput, subpattern.Pattern.InputType, ref innerInput);
        }

        // `{ }` on what leads to the subject is a null check; a narrower type is a guard.
        if (!input.Elements.IsDefaultOrEmpty || IsPlainMatch(pattern))
        {
            restPair &= new SetPair(found is null && LeadsTo(reader, input, target) ? ValueSet.NotNull : ValueSet.All, ValueSet.All);
        }
        else
        {
            restPair &= SetPair.Opaque;
            guards.Add(pattern);
        }

        rest = (restPair, guards.ToImmutable());
        inner = found!;
        return found is not null;
    }

    private static bool IsPlainMatch(IRecursivePatternOperation pattern)
    {
        var from = pattern.InputType;
        var to = pattern.MatchedType;
        if (from is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            from = nullable.TypeArguments[0];
        }

        return SymbolEqualityComparer.Default.Equals(from, to);
    }

    private static bool LetsAllThrough(IPatternOperation pattern) =>
        pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }
        || (pattern is IDeclarationPatternOperation or ITypePatternOperation
            && pattern.InputType is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            && SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.NarrowedType));
}
