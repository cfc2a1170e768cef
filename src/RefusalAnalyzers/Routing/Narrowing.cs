using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Which values of a subject can still come to a place, after what stands before and around it.</summary>
internal static class Narrowing
{
    public static ValueSet At(SubjectReader reader, IOperation place, Target target)
    {
        var reaching = ValueSet.All;
        if (target.Subject.IsUnique)
        {
            return reaching;
        }

        var child = place;
        for (var parent = place.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ILocalFunctionOperation:
                    // Runs whenever it is called.
                    return reaching;
                case IAnonymousFunctionOperation or ILoopOperation when IsWritten(reader, target, parent):
                    // What was known before may not hold any more when the code runs, or runs again.
                    return reaching;
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, child):
                    var held = ConditionSets.Evaluate(reader, conditional.Condition, target);
                    reaching &= ReferenceEquals(conditional.WhenTrue, child) ? held.May : ~held.Must;
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when ReferenceEquals(both.RightOperand, child):
                    reaching &= ConditionSets.Evaluate(reader, both.LeftOperand, target).May;
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when ReferenceEquals(either.RightOperand, child):
                    reaching &= ~ConditionSets.Evaluate(reader, either.LeftOperand, target).Must;
                    break;
                case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when ReferenceEquals(loop.Body, child) && !IsWritten(reader, target, loop):
                    reaching &= ConditionSets.Evaluate(reader, condition, target).May;
                    break;
                case ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } section:
                    reaching &= SectionValues(reader, switchOperation, section, target);
                    reaching &= PastSiblings(reader, section.Body, child, place, target);
                    break;
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression } arm:
                    reaching &= ArmValues(reader, switchExpression, arm, target, inGuard: !ReferenceEquals(arm.Value, child));
                    break;
                case IBlockOperation block:
                    reaching &= PastSiblings(reader, block.Operations, child, place, target);
                    break;
            }
        }

        return reaching;
    }

    /// <summary>
    /// The guards before a place that leave for a category under a further condition: they take nothing away for certain, and belong to its route.
    /// </summary>
    public static IEnumerable<(SetPair Pair, IConditionalOperation Guard)> OpenGuards(SubjectReader reader, IOperation place, Target target)
    {
        if (target.Subject.IsUnique)
        {
            yield break;
        }

        var child = place;
        for (var parent = place.Parent; parent is not null and not (ILocalFunctionOperation or IAnonymousFunctionOperation); child = parent, parent = parent.Parent)
        {
            foreach (var statement in Blocks.StatementsOf(parent))
            {
                if (ReferenceEquals(statement, child))
                {
                    break;
                }

                if (statement is IConditionalOperation { WhenFalse: null } guard && reader.LooksAt(guard.Condition, target.Subject) && Flow.Leaves(guard.WhenTrue))
                {
                    yield return (ConditionSets.Evaluate(reader, guard.Condition, target), guard);
                }
            }
        }
    }

    /// <summary>What is left behind the statements before a place in the same block.</summary>
    private static ValueSet PastSiblings(SubjectReader reader, ImmutableArray<IOperation> statements, IOperation child, IOperation place, Target target)
    {
        var left = ValueSet.All;
        foreach (var statement in statements)
        {
            if (ReferenceEquals(statement, child))
            {
                break;
            }

            if (statement is IConditionalOperation or ISwitchOperation or ITryOperation or IBlockOperation or IUsingOperation or ILockOperation or IExpressionStatementOperation or ILabeledOperation
                && reader.LooksAt(statement, target.Subject))
            {
                left &= Flow.Past(reader, statement, target);
            }

            if (reader.IsWritten(target.Subject) && Writes.To(target.Subject, statement))
            {
                left = ValueSet.All;
            }
        }

        return left;
    }

    private static bool IsWritten(SubjectReader reader, Target target, IOperation code) =>
        reader.IsWritten(target.Subject) && Writes.To(target.Subject, code);

    private static ValueSet SectionValues(SubjectReader reader, ISwitchOperation operation, ISwitchCaseOperation section, Target target)
    {
        foreach (var clause in section.Clauses)
        {
            if (IsJumpedTo(operation, clause.Label))
            {
                return ValueSet.All;
            }
        }

        var arms = SwitchReader.ReadArms(reader, operation, target);
        var at = operation.Cases.IndexOf(section);
        var left = ValueSet.All;
        var let = ValueSet.None;
        var isDefault = false;
        for (var i = 0; i < arms.Length; i++)
        {
            foreach (var alternative in arms[i].Alternatives)
            {
                if (alternative.IsDefault)
                {
                    isDefault |= i == at;
                    continue;
                }

                if (i == at)
                {
                    let |= left & alternative.May;
                }

                left = left.Except(alternative.Must);
            }
        }

        return isDefault ? let | left : let;
    }

    private static bool IsJumpedTo(ISwitchOperation operation, ILabelSymbol? label)
    {
        if (label is null)
        {
            return false;
        }

        foreach (var inner in operation.SelfAndDescendants())
        {
            if (inner is IBranchOperation { BranchKind: BranchKind.GoTo } branch && SymbolEqualityComparer.Default.Equals(branch.Target, label))
            {
                return true;
            }
        }

        return false;
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
