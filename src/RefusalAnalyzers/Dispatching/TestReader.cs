using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Reads single conditions that name two or more categories.</summary>
internal static class TestReader
{
    /// <summary>The test that an operation is, if it is the outermost part of one.</summary>
    public static CategoryTest? Read(SubjectReader reader, IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.Or or BinaryOperatorKind.And } binary
            when !IsInner(binary) => OfChain(reader, binary),
        IIsPatternOperation isPattern => OfPattern(reader, isPattern),
        IInvocationOperation call => OfCall(reader, call),
        _ => null,
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
    private static CategoryTest? OfChain(SubjectReader reader, IBinaryOperation chain)
    {
        var isOr = chain.OperatorKind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or;
        var operands = chain.Flatten();
        foreach (var subject in PatternSubjects.InCondition(reader, chain))
        {
            var target = Target.Of(subject);
            var names = ValueSet.None;
            var naming = 0;
            foreach (var operand in operands)
            {
                // What comes after a write concerns another value.
                if (operand != operands[0] && reader.IsWrittenIn(subject.Subject, operand.Syntax.Span))
                {
                    break;
                }

                // Parts that are tests of their own are found as such.
                var pair = ConditionSets.Evaluate(reader, operand, target);
                var named = isOr ? pair : !pair;
                if (named.Must == named.May && !named.May.HasUnknown && !(named.Must & target.Enum.NameSet).IsEmpty)
                {
                    names |= named.Must & target.Enum.NameSet;
                    naming++;
                }
            }

            if (naming >= 2 && names.Count >= 2 && WireStrings.Count(reader, subject, names))
            {
                return new(subject, names, chain, chain.Syntax);
            }
        }

        return null;
    }

    private static CategoryTest? OfPattern(SubjectReader reader, IIsPatternOperation isPattern)
    {
        foreach (var subject in PatternSubjects.InCondition(reader, isPattern))
        {
            var target = Target.Of(subject);
            var remainder = new Remainder();
            var pair = PatternSets.Evaluate(reader, isPattern.Pattern, PatternSets.Input.Of(reader, isPattern.Value), target, remainder);
            // Either side may be the one that names: `is A or B`, `is not (A or B)`.
            var named = !pair.May.HasUnknown ? pair : pair.Excludes(target.Enum.MemberSet) ? !pair : SetPair.Never;
            var names = named.May & target.Enum.NameSet;
            if (!named.May.HasUnknown && names.Count >= 2
                && !remainder.IsRelational && WireStrings.Count(reader, subject, names))
            {
                return new(subject, names, isPattern, isPattern.Pattern.Syntax);
            }
        }

        return null;
    }

    private static CategoryTest? OfCall(SubjectReader reader, IInvocationOperation call)
    {
        foreach (var comparison in Comparisons.Of(reader, call))
        {
            if (comparison.IsMembership && reader.Read(comparison.Category) is { } subject)
            {
                var names = comparison.Values(Target.Of(subject)) & subject.Enum.NameSet;
                if (names.Count >= 2 && WireStrings.Count(reader, subject, names))
                {
                    return new(subject, names, call, call.Syntax);
                }
            }
        }

        return null;
    }
}
