using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Which values of a subject can still come to a place, after what stands before and around it.</summary>
internal static class Narrowing
{
    // Dispatches in one member ask about the same blocks again and again.
    private static readonly ConditionalWeakTable<SubjectReader, Dictionary<(IOperation Container, Target Target), BlockFacts>> s_blocks = new();

    public static ValueSet At(SubjectReader reader, IOperation place, Target target)
    {
        var reaching = ValueSet.All;
        if (target.Subject.IsUnique)
        {
            return reaching;
        }

        // What was known of a value before it was replaced is known no more.
        var known = Writes.LastBefore(reader, target.Subject, place);
        var child = place;
        for (var parent = place.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            var let = known < child.Syntax.SpanStart ? Let(reader, parent, child, target with { Since = known }) : ValueSet.All;
            if (parent is ILocalFunctionOperation || (parent is IAnonymousFunctionOperation or ILoopOperation && Writes.MayPass(reader, target.Subject, parent)))
            {
                // Runs whenever it is called, or again after the value was replaced; a loop's condition is asked each time.
                return parent is ILoopOperation ? reaching & let : reaching;
            }

            if (parent is IBlockOperation or ISwitchCaseOperation)
            {
                reaching &= PastSiblings(reader, parent, child, target, known);
            }

            reaching &= let;
        }

        return reaching;
    }

    /// <summary>
    /// The guards before a place that leave for a category under a further condition, and those around it that let one in: they decide nothing for
    /// certain, and belong to its route.
    /// </summary>
    public static IEnumerable<OpenGuard> OpenGuards(SubjectReader reader, IOperation place, Target target)
    {
        if (target.Subject.IsUnique)
        {
            yield break;
        }

        var child = place;
        for (var parent = place.Parent; parent is not null and not (ILocalFunctionOperation or IAnonymousFunctionOperation); child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation conditional when ReferenceEquals(conditional.WhenFalse, child):
                    yield return OpenGuard.Of(reader, conditional, target);
                    break;
                case IConditionalOperation conditional when ReferenceEquals(conditional.WhenTrue, child):
                    yield return OpenGuard.Of(reader, conditional, target) with { Body = ImmutableArray<IOperation>.Empty };
                    break;
                case ISwitchCaseOperation { Parent: ISwitchOperation statement } section:
                    foreach (var open in EarlierArms(reader, statement, statement.Cases.IndexOf(section), target))
                    {
                        yield return open;
                    }

                    break;
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation expression } arm:
                    foreach (var open in EarlierArms(reader, expression, expression.Arms.IndexOf(arm), target))
                    {
                        yield return open;
                    }

                    break;
            }

            if (parent is not (IBlockOperation or ISwitchCaseOperation))
            {
                continue;
            }

            foreach (var open in FactsOf(reader, parent, target).OpenGuards)
            {
                if (open.Position >= child.Syntax.SpanStart)
                {
                    break;
                }

                yield return open;
            }
        }
    }

    /// <summary>The guarded ways into the arms of a switch that are tried before one of its arms, and into that arm itself; a <c>default</c> is tried last.</summary>
    private static IEnumerable<OpenGuard> EarlierArms(SubjectReader reader, IOperation switchOperation, int at, Target target)
    {
        var arms = SwitchReader.ReadArms(reader, switchOperation, target);
        var isLast = false;
        foreach (var alternative in arms[at].Alternatives)
        {
            isLast |= alternative.IsDefault;
        }

        for (var i = 0; i < arms.Length; i++)
        {
            if (i > at && !isLast)
            {
                continue;
            }

            foreach (var alternative in arms[i].Alternatives)
            {
                if (!alternative.Guards.IsEmpty)
                {
                    yield return new(alternative.Pair, alternative.Guards, i == at ? ImmutableArray<IOperation>.Empty : arms[i].Body, alternative.Syntax.SpanStart);
                }
            }
        }
    }

    /// <summary>What a construct lets through to one of its parts.</summary>
    private static ValueSet Let(SubjectReader reader, IOperation parent, IOperation child, Target target)
    {
        switch (parent)
        {
            case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, child):
                var held = ConditionSets.Evaluate(reader, conditional.Condition, target);
                return ReferenceEquals(conditional.WhenTrue, child) ? held.May : ~held.Must;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when ReferenceEquals(both.RightOperand, child):
                return ConditionSets.Evaluate(reader, both.LeftOperand, target).May;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when ReferenceEquals(either.RightOperand, child):
                return ~ConditionSets.Evaluate(reader, either.LeftOperand, target).Must;
            case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when ReferenceEquals(loop.Body, child):
                return ConditionSets.Evaluate(reader, condition, target).May;
            case IForLoopOperation { Condition: { } condition } loop when ReferenceEquals(loop.Body, child):
                // What stands between the condition and the body runs after it, and then the condition is asked again.
                return ConditionSets.Evaluate(reader, condition, target.Since < condition.Syntax.Span.End ? target : target with { Since = 0 }).May;
            case ICatchClauseOperation { Filter: { } filter } clause when ReferenceEquals(clause.Handler, child):
                return ConditionSets.Evaluate(reader, filter, target).May;
            case ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } section when target.Since < switchOperation.Value.Syntax.Span.End:
                return SectionValues(reader, switchOperation, section, target);
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression } arm when target.Since < switchExpression.Value.Syntax.Span.End:
                return ArmValues(reader, switchExpression, arm, target, inGuard: !ReferenceEquals(arm.Value, child));
            default:
                return ValueSet.All;
        }
    }

    /// <summary>What is left behind the statements before a place in the same block.</summary>
    private static ValueSet PastSiblings(SubjectReader reader, IOperation container, IOperation child, Target target, int known) =>
        FactsOf(reader, container, target).Before(child.Syntax.SpanStart, known);

    private static BlockFacts FactsOf(SubjectReader reader, IOperation container, Target target)
    {
        var blocks = s_blocks.GetOrCreateValue(reader);
        if (!blocks.TryGetValue((container, target), out var facts))
        {
            blocks[(container, target)] = facts = new(reader, container, target);
        }

        return facts;
    }

    /// <summary>What comes to a section by its labels, and by the jumps of others.</summary>
    private static ValueSet SectionValues(SubjectReader reader, ISwitchOperation operation, ISwitchCaseOperation section, Target target)
    {
        var arms = SwitchReader.ReadArms(reader, operation, target);
        var left = ValueSet.All;
        var let = new ValueSet[arms.Length];
        for (var i = 0; i < arms.Length; i++)
        {
            foreach (var alternative in arms[i].Alternatives)
            {
                if (!alternative.IsDefault)
                {
                    let[i] |= left & alternative.May;
                    left = left.Except(alternative.Must);
                }
            }
        }

        for (var i = 0; i < arms.Length; i++)
        {
            foreach (var alternative in arms[i].Alternatives)
            {
                let[i] |= alternative.IsDefault ? left : ValueSet.None;
            }
        }

        FollowJumps(operation, let);
        return let[operation.Cases.IndexOf(section)];
    }

    private static void FollowJumps(ISwitchOperation operation, ValueSet[] let)
    {
        var jumps = new List<(int From, int To)>();
        for (var i = 0; i < let.Length; i++)
        {
            foreach (var inner in operation.Cases[i].SelfAndDescendants())
            {
                if (inner is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var label } && IndexOf(operation, label) is >= 0 and var to)
                {
                    jumps.Add((i, to));
                }
            }
        }

        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (from, to) in jumps)
            {
                changed |= !let[to].Contains(let[from]);
                let[to] |= let[from];
            }
        }
    }

    /// <summary>The section that a label stands at.</summary>
    private static int IndexOf(ISwitchOperation operation, ILabelSymbol label)
    {
        for (var i = 0; i < operation.Cases.Length; i++)
        {
            foreach (var clause in operation.Cases[i].Clauses)
            {
                if (SymbolEqualityComparer.Default.Equals(clause.Label, label))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static ValueSet ArmValues(SubjectReader reader, ISwitchExpressionOperation operation, ISwitchExpressionArmOperation arm, Target target, bool inGuard)
    {
        var left = ValueSet.All;
        foreach (var (current, pair) in SwitchReader.ReadOver(reader, operation, target, guardOf: inGuard ? arm : null))
        {
            if (ReferenceEquals(current, arm))
            {
                return left & pair.May;
            }

            left = left.Except(pair.Must);
        }

        return left;
    }
}
