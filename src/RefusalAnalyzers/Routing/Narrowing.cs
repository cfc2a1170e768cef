using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
    private static readonly ConditionalWeakTable<SubjectReader, Dictionary<(IOperation Container, Target Target, ValueSet Coming), BlockFacts>> s_blocks = new();

    // From a function to where it is called, which may stand in another.
    private const int MaxCalls = 3;

    public static ValueSet At(SubjectReader reader, IOperation place, Target target) => At(reader, place, target, 0);

    /// <param name="depth">How many values that were made of others have led here.</param>
    internal static ValueSet At(SubjectReader reader, IOperation place, Target target, int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var origin = Origins.Of(reader, place, target, depth);
        if (target.Subject.IsUnique)
        {
            return origin;
        }

        if (Values.Switch.On)
        {
            return Values.ReachableValues.Of(reader, target).At(place) & origin;
        }

        var way = new Stack<(IOperation Parent, IOperation Child)>();
        for (var child = place; child.Parent is { } parent; child = parent)
        {
            way.Push((parent, child));
        }

        // From the outside in: what comes to a construct, what it lets through to its part, what the statements before leave of that.
        var values = ValueSet.All;
        foreach (var (parent, child) in way)
        {
            values = Into(reader, parent, child, target, values, depth);
        }

        return values & origin;
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

            foreach (var open in FactsOf(reader, parent, target, ValueSet.All).OpenGuards)
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
        var ways = ArmOrder.Ways(arms).ToList();
        foreach (var (alternative, arm) in ways.Take(ways.FindLastIndex(way => way.Arm == at) + 1))
        {
            if (!alternative.Guards.IsEmpty)
            {
                yield return new(alternative.Pair, alternative.Guards, arm == at ? ImmutableArray<IOperation>.Empty : arms[arm].Body, alternative.Syntax.SpanStart);
            }
        }
    }

    /// <summary>What comes to a part of a construct, of what comes to the construct.</summary>
    private static ValueSet Into(SubjectReader reader, IOperation parent, IOperation child, Target target, ValueSet values, int depth)
    {
        switch (parent)
        {
            case ILocalFunctionOperation function:
                return IntoFunction(reader, function, target, depth);
            case IAnonymousFunctionOperation:
                // May run again after all that it did the first time.
                return Writes.During(reader, target, parent, RunsOf(reader, parent) is { } runs ? Comes(reader, runs, parent, target, depth) : values, isLeft: true);
            case ILoopOperation loop:
                // The next round begins with what this one ends with.
                return IntoLoop(reader, loop, child, target, Writes.During(reader, target, loop, values, isLeft: false));
            case IBlockOperation:
                return FactsOf(reader, parent, target, values).At(child);
            case ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } section:
                return FactsOf(reader, parent, target, IntoSection(reader, switchOperation, section, target, values)).At(child);
            case ISwitchOperation:
                // Read along with the section.
                return values;
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression } arm:
                return Writes.Past(reader, target, switchExpression.Value, values) & ArmValues(reader, switchExpression, arm, target, inGuard: !ReferenceEquals(arm.Value, child));
            case ISwitchExpressionOperation:
                return values;
            case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, child):
                var (yes, no) = Flow.Ask(reader, conditional.Condition, target, values);
                return ReferenceEquals(conditional.WhenTrue, child) ? yes : no;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when ReferenceEquals(both.RightOperand, child):
                return Flow.Ask(reader, both.LeftOperand, target, values).Yes;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when ReferenceEquals(either.RightOperand, child):
                return Flow.Ask(reader, either.LeftOperand, target, values).No;
            case ITryOperation attempt when !ReferenceEquals(attempt.Body, child):
                values = new Flow(reader, target).Caught(attempt, values);
                foreach (var handler in ReferenceEquals(attempt.Finally, child) ? attempt.Catches : ImmutableArray<ICatchClauseOperation>.Empty)
                {
                    values = Writes.During(reader, target, handler, values, isLeft: true);
                }

                return values;
            case ICatchClauseOperation { Filter: { } filter } clause when ReferenceEquals(clause.Handler, child):
                return Flow.Ask(reader, filter, target, values).Yes;
            default:
                return PastOperands(reader, parent, child, target, values);
        }
    }

    /// <summary>A local function runs whenever it is called, with what comes there.</summary>
    private static ValueSet IntoFunction(SubjectReader reader, ILocalFunctionOperation function, Target target, int depth)
    {
        var uses = reader.Body.UsesOf(function);
        return uses.Count == 0 || !uses.All(static use => use is IInvocationOperation) ? ValueSet.All
            : Writes.During(reader, target, function, Comes(reader, uses, function, target, depth), isLeft: true);
    }

    /// <summary>The calls of a lambda that a local holds and that is only ever called; null where anybody else may have it.</summary>
    private static IReadOnlyList<IOperation>? RunsOf(SubjectReader reader, IOperation lambda)
    {
        var child = lambda;
        while (child.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            child = child.Parent;
        }

        return child.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && reader.OnlyValueOf(local) is not null
            && reader.Body.Operations.Where(o => o is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)).Select(static o => o.Parent!).ToList() is { Count: > 0 } uses
            && uses.All(static use => use is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } or IConditionalAccessOperation)
                ? uses
                : null;
    }

    /// <summary>What comes to the calls of a function.</summary>
    private static ValueSet Comes(SubjectReader reader, IReadOnlyList<IOperation> calls, IOperation function, Target target, int depth)
    {
        if (depth >= MaxCalls)
        {
            return ValueSet.All;
        }

        var values = ValueSet.None;
        foreach (var call in calls)
        {
            // What calls itself comes with what it came with.
            values |= call.IsWithin(function) ? ValueSet.None : At(reader, call, target, depth + 1);
        }

        return values;
    }

    private static ValueSet IntoLoop(SubjectReader reader, ILoopOperation loop, IOperation child, Target target, ValueSet values) => loop switch
    {
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } when ReferenceEquals(loop.Body, child) => Flow.Ask(reader, condition, target, values).Yes,
        IForLoopOperation { Condition: { } condition } when ReferenceEquals(loop.Body, child) => Flow.Ask(reader, condition, target, values).Yes,
        _ => values,
    };

    /// <summary>What stands before a part of an expression has run by then.</summary>
    private static ValueSet PastOperands(SubjectReader reader, IOperation parent, IOperation child, Target target, ValueSet values)
    {
        foreach (var change in Writes.Within(reader, target.Subject, parent))
        {
            if (change.Place.Syntax.Span.End <= child.Syntax.SpanStart)
            {
                return ValueSet.All;
            }
        }

        return values;
    }

    private static BlockFacts FactsOf(SubjectReader reader, IOperation container, Target target, ValueSet coming)
    {
        var blocks = s_blocks.GetOrCreateValue(reader);
        if (!blocks.TryGetValue((container, target, coming), out var facts))
        {
            blocks[(container, target, coming)] = facts = new(reader, container, target, coming);
        }

        return facts;
    }

    /// <summary>What comes to a section by its labels, and by the jumps of others.</summary>
    private static ValueSet IntoSection(SubjectReader reader, ISwitchOperation operation, ISwitchCaseOperation section, Target target, ValueSet values)
    {
        var (let, _) = ArmOrder.Split(SwitchReader.ReadArms(reader, operation, target), Writes.Past(reader, target, operation.Value, values));
        ArmOrder.FollowJumps(operation, let, (from, coming) => Writes.During(reader, target, from, coming, isLeft: false));
        return let[operation.Cases.IndexOf(section)];
    }

    private static ValueSet ArmValues(SubjectReader reader, ISwitchExpressionOperation operation, ISwitchExpressionArmOperation arm, Target target, bool inGuard)
    {
        var (reaching, _) = ArmOrder.Split(SwitchReader.ReadArms(reader, operation, target, unguarded: inGuard ? arm : null), ValueSet.All);
        return reaching[operation.Arms.IndexOf(arm)];
    }
}
