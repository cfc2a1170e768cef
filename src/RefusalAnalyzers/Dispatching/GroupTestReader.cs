using System.Collections.Generic;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Reads single conditions that name two or more categories.</summary>
internal static class GroupTestReader
{
    /// <summary>The tests that an operation is, one for each subject, if it is the outermost part of one.</summary>
    public static IEnumerable<GroupTest> Read(SubjectReader reader, IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.Or or BinaryOperatorKind.And } binary
            when !IsInner(binary) => OfChain(reader, binary),
        IIsPatternOperation isPattern => OfPattern(reader, isPattern),
        IInvocationOperation call => OfCall(reader, call),
        _ => [],
    };

    /// <summary>Whether a chain of one operator goes on above.</summary>
    private static bool IsInner(IBinaryOperation binary)
    {
        var parent = binary.Parent;
        while (parent is IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IBinaryOperation outer && outer.OperatorKind == binary.OperatorKind;
    }

    /// <summary><c>a || b</c> names what makes it true; <c>!a &amp;&amp; !b</c> what makes it false.</summary>
    private static IEnumerable<GroupTest> OfChain(SubjectReader reader, IBinaryOperation chain)
    {
        var isOr = chain.OperatorKind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or;
        var operands = chain.Flatten();
        foreach (var subject in PatternSubjects.InCondition(reader, chain))
        {
            var target = Target.Of(subject);
            var (names, underCondition) = (ValueSet.None, ValueSet.None);
            var naming = 0;
            var isMisspelled = false;
            var isRange = !isOr;
            foreach (var operand in operands)
            {
                // A condition after a write tests another value.
                if (operand != operands[0] && reader.Writes.IsWrittenIn(subject.Subject, operand.Syntax.Span))
                {
                    break;
                }

                // Parts that are tests of their own are found as such.
                var residual = new Residual();
                var pair = ConditionSets.Evaluate(reader, operand, target, residual);
                var named = isOr ? pair : !pair;
                isMisspelled |= residual.IsMisspelled;
                if (named.Must == named.May && !NamesOf(named, target, residual).IsEmpty)
                {
                    names |= NamesOf(named, target, residual);
                    naming++;
                    isRange &= residual.IsRelational;
                }
                else if (!named.May.HasUnknown)
                {
                    underCondition |= named.May & target.Enum.NameSet;
                }
            }

            // Another rule reports two bounds.
            if (naming >= 2 && names.Count >= 2 && !isRange && WireStrings.Count(reader, subject, names))
            {
                yield return new(subject, names, chain, chain.Syntax, isMisspelled) { NamesUnderCondition = underCondition.Except(names) };
            }
        }
    }

    /// <summary>What a part names for certain; comparing by order names what it matches, even where that is also a value newer than the SDK.</summary>
    private static ValueSet NamesOf(SetPair pair, Target target, Residual residual) =>
        pair.May.HasUnknown && !residual.IsRelational ? ValueSet.None : pair.Must & target.Enum.NameSet;

    private static IEnumerable<GroupTest> OfPattern(SubjectReader reader, IIsPatternOperation isPattern)
    {
        foreach (var subject in PatternSubjects.InCondition(reader, isPattern))
        {
            var target = Target.Of(subject);
            var residual = new Residual();
            var pair = PatternSets.Evaluate(reader, isPattern.Pattern, PatternInput.Of(reader, isPattern.Value), target, residual);
            // Either side may be the one that names: `is A or B`, `is not (A or B)`. A value newer than the SDK has a number, too, so that it says nothing where numbers are compared.
            var named = residual.IsRelational ? (isPattern.Pattern is INegatedPatternOperation ? !pair : pair)
                : !pair.May.HasUnknown ? pair
                : pair.Excludes(target.Enum.MemberSet) ? !pair
                : SetPair.Never;
            var names = named.May & target.Enum.NameSet;
            if (names.Count >= 2 && (!residual.IsRelational || IsAlternation(isPattern.Pattern)) && WireStrings.Count(reader, subject, names))
            {
                yield return new(subject, names, isPattern, isPattern.Pattern.Syntax, residual.IsMisspelled);
            }
        }
    }

    /// <summary>Whether a pattern has an <c>or</c>: a range alone is a comparison by order, which another rule reports.</summary>
    private static bool IsAlternation(IPatternOperation pattern)
    {
        foreach (var operation in pattern.SelfAndDescendants())
        {
            if (operation is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or })
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<GroupTest> OfCall(SubjectReader reader, IInvocationOperation call)
    {
        foreach (var comparison in Comparisons.Of(reader, call))
        {
            if (comparison.IsMembership && reader.Read(comparison.Category) is { } subject)
            {
                var residual = new Residual();
                var names = comparison.Values(Target.Of(subject), residual) & subject.Enum.NameSet;
                if (names.Count >= 2 && WireStrings.Count(reader, subject, names))
                {
                    yield return new(subject, names, call, call.Syntax, residual.IsMisspelled);
                }
            }
        }
    }
}
