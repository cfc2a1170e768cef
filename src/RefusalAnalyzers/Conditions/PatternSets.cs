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

        if (pattern is IRecursivePatternOperation recursive && !IsAt(input, target)
            && StepInto(reader, recursive, input, target, out var rest) is { Length: 1 } steps
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

        var remainder = new Remainder();
        var pair = Evaluate(reader, pattern, input, target, remainder);
        alternatives.Add(new(pair, remainder, pattern.Syntax));
    }

    /// <summary>What a pattern lets through; parts of it that say nothing about the subject remain.</summary>
    public static SetPair Evaluate(SubjectReader reader, IPatternOperation pattern, Input input, Target target, Remainder remainder)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (IsAt(input, target))
        {
            return EvaluateAt(reader, pattern, target, remainder);
        }

        if (NullChecks.LetsAllThrough(pattern))
        {
            return SetPair.Always;
        }

        switch (pattern)
        {
            case INegatedPatternOperation negated:
                var negatedParts = new Remainder();
                var kept = Evaluate(reader, negated.Pattern, input, target, negatedParts);
                remainder.AddWhole(pattern, negatedParts);
                return !kept;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                var eitherParts = new Remainder();
                var any = Evaluate(reader, either.LeftPattern, input, target, eitherParts) | Evaluate(reader, either.RightPattern, input, target, eitherParts);
                remainder.AddWhole(pattern, eitherParts);
                return any;
            case IBinaryPatternOperation both:
                return Evaluate(reader, both.LeftPattern, input, target, remainder) & Evaluate(reader, both.RightPattern, input, target, remainder);
            case IConstantPatternOperation constant when LeadsTo(reader, input, target) && constant.Value.TryGetConstant(out var value) && value is null:
                // Where what the category is read from is null, the category is null as well.
                return new(ValueSet.None, ValueSet.Null);
            case IDeclarationPatternOperation or ITypePatternOperation when OfType(reader, pattern.InputType, pattern.NarrowedType, input.Subject, target) is { } typed:
                return typed;
            case IRecursivePatternOperation recursive:
                var steps = StepInto(reader, recursive, input, target, out var rest);
                var pair = rest.Pair;
                foreach (var step in steps)
                {
                    pair &= Evaluate(reader, step.Pattern, step.Input, target, remainder);
                }

                remainder.Guards.AddRange(rest.Guards);
                return pair;
            default:
                remainder.Guards.Add(pattern);
                return SetPair.Opaque;
        }
    }

    private static SetPair EvaluateAt(SubjectReader reader, IPatternOperation pattern, Target target, Remainder remainder)
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
                    return SetPair.Exactly(target.OfConstant(value, remainder: remainder));
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
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive when ShowsOnly(reader, recursive, target):
                var whole = SetPair.Exactly(ValueSet.NotNull);
                foreach (var part in recursive.PropertySubpatterns)
                {
                    whole &= EvaluateAt(reader, part.Pattern, target, remainder);
                }

                return whole;
            default:
                remainder.Guards.Add(pattern);
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

    /// <summary>A part of a pattern, and what it is matched against: an element of a tuple, or a member.</summary>
    private readonly record struct Part(IPatternOperation Pattern, Input Input, IOperation? Element, ISymbol? Member);

    private static IEnumerable<Part> PartsOf(SubjectReader reader, IRecursivePatternOperation pattern, Input input)
    {
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = (IPatternOperation)pattern.DeconstructionSubpatterns[i];
            var element = !input.Elements.IsDefault && input.Elements.Length == pattern.DeconstructionSubpatterns.Length ? input.Elements[i] : null;
            var member = element is null ? PatternInputs.MemberAt(pattern, i) : null;
            yield return new(part, element is not null ? Input.Of(reader, element) : Below(reader, input, member), element, member);
        }

        foreach (var subpattern in pattern.PropertySubpatterns)
        {
            var member = (subpattern.Member as IMemberReferenceOperation)?.Member.Normalized();
            yield return new(subpattern.Pattern, Below(reader, input, member), null, member);
        }
    }

    private static Input Below(SubjectReader reader, Input input, ISymbol? member) => input.Subject is { } owner && member is not null ? Input.Of(reader.Below(owner, member)) : default;

    /// <summary>The parts of a pattern that lead towards the subject; and, of all the rest, what it lets through.</summary>
    private static ImmutableArray<Part> StepInto(
        SubjectReader reader, IRecursivePatternOperation pattern, Input input, Target target, out (SetPair Pair, ImmutableArray<IOperation> Guards) rest)
    {
        var steps = ImmutableArray.CreateBuilder<Part>();
        var guards = ImmutableArray.CreateBuilder<IOperation>();
        var restPair = SetPair.Always;
        var leads = false;
        foreach (var part in PartsOf(reader, pattern, input))
        {
            if (LeadsTo(reader, part.Input, target))
            {
                leads = true;
                if (!NullChecks.LetsAllThrough(part.Pattern))
                {
                    steps.Add(part);
                }
            }
            else if (MayBe(reader, part, input, target))
            {
                steps.Add(part with { Input = Input.Of(target.Subject) });
            }
            else if (Beside(reader, part) is { } pair)
            {
                restPair &= pair;
            }
            else
            {
                restPair &= SetPair.Opaque;
                guards.Add(part.Pattern);
            }
        }

        // `{ }` on what leads to the subject is a null check; a type that not all that have the category are of is a guard.
        if (input.Elements.IsDefaultOrEmpty)
        {
            if (OfType(reader, pattern.InputType, pattern.MatchedType, input.Subject, target) is { } typed)
            {
                restPair &= leads && typed.Must.HasUnknown ? SetPair.Always : typed;
            }
            else
            {
                restPair &= SetPair.Opaque;
                guards.Add(pattern);
            }
        }

        rest = (restPair, guards.ToImmutable());
        return steps.ToImmutable();
    }

    /// <summary>Whether a part in a position that no member is known for looks at a category of what has the subject: most likely at that one.</summary>
    private static bool MayBe(SubjectReader reader, Part part, Input input, Target target) =>
        part is { Member: null, Element: null } && input.Subject is { } owner && owner.Path.Length == target.Subject.Path.Length - 1 && owner.IsPrefixOf(target.Subject)
        && !NullChecks.LetsAllThrough(part.Pattern) && reader.Views.Of(part.Pattern.InputType) is { Enum.Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, target.Enum.Symbol);

    /// <summary>What a part lets through that looks at something else; null where that is open.</summary>
    private static SetPair? Beside(SubjectReader reader, Part part)
    {
        if (NullChecks.LetsAllThrough(part.Pattern) || (NullChecks.IsNullCheck(part.Pattern) && NullChecks.IsNeverNull(part.Member)))
        {
            return SetPair.Always;
        }

        // A response that has a category was refused; one without may have ended otherwise.
        if (StopReasons.LetsRefusalsThrough(reader, part.Pattern, part.Element))
        {
            return new(ValueSet.NotNull, ValueSet.All);
        }

        if (part.Pattern is not IRecursivePatternOperation recursive || !IsSame(recursive.InputType, recursive.MatchedType)
            || !(recursive.InputType.IsNonNullableValue() || NullChecks.IsNeverNull(part.Member)))
        {
            return null;
        }

        var all = SetPair.Always;
        foreach (var inner in PartsOf(reader, recursive, part.Input))
        {
            if (Beside(reader, inner) is not { } pair)
            {
                return null;
            }

            all &= pair;
        }

        return all;
    }

    /// <summary>What a test for a type, or only for null, lets through of all that has the category; null where that is open.</summary>
    public static SetPair? OfType(SubjectReader reader, ITypeSymbol from, ITypeSymbol to, Subject? subject, Target target)
    {
        if (IsSame(from, to) && (from.IsNonNullableValue() || StopReasons.HoldDetails(reader, from, target)))
        {
            return SetPair.Always;
        }

        if (subject is null || !subject.IsPrefixOf(target.Subject) || subject.Path.Length == target.Subject.Path.Length)
        {
            return null;
        }

        var compilation = reader.Body.Model.Compilation;
        var holder = target.HolderAt(compilation, subject.Path.Length);
        return compilation.IsA(from.WithoutNullable(), to) || compilation.IsA(holder, to) ? new(ValueSet.NotNull, ValueSet.All)
            : compilation.IsNever(holder, to) ? SetPair.Never
            : null;
    }

    private static bool IsSame(ITypeSymbol from, ITypeSymbol to) => SymbolEqualityComparer.Default.Equals(from, to);
}
