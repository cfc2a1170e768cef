using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>For which values of a subject the end of a piece of code may be reached; where there is no target, whether it may be reached at all.</summary>
internal sealed class Flow
{
    private readonly SubjectReader? _reader;
    private readonly Target? _target;
    private readonly Dictionary<ILabelSymbol, ValueSet> _exits = new(SymbolEqualityComparer.Default);

    public Flow(SubjectReader reader, Target target)
    {
        _reader = reader;
        _target = target;
    }

    private Flow()
    {
    }

    /// <summary>Whether the end of the code can not be reached: each path returns, throws or jumps away.</summary>
    public static bool Leaves(IOperation code) => new Flow().Through(code, ValueSet.All).IsEmpty;

    public static bool Leaves(ImmutableArray<IOperation> code) => new Flow().Through(code, ValueSet.All).IsEmpty;

    /// <summary>The values with which execution may go on behind a statement.</summary>
    public static ValueSet Past(SubjectReader reader, IOperation statement, Target target) =>
        new Flow(reader, target).Through(statement, ValueSet.All);

    /// <summary>
    /// What a condition lets through of the values that come to it. What it asks before it itself gives the subject another value concerned the one before.
    /// </summary>
    public static (ValueSet Values, SetPair Pair) Ask(SubjectReader reader, IOperation condition, Target target, ValueSet values)
    {
        var since = 0;
        foreach (var write in Writes.Within(reader, target.Subject, condition))
        {
            since = write.Syntax.SpanStart;
        }

        return (since == 0 || values.IsEmpty ? values : ValueSet.All, ConditionSets.Evaluate(reader, condition, target with { Since = since }));
    }

    private ValueSet Through(ImmutableArray<IOperation> statements, ValueSet values)
    {
        foreach (var statement in statements)
        {
            // Only a label can bring what stands behind a jump to life again.
            if (!values.IsEmpty || statement is ILabeledOperation)
            {
                values = Through(statement, values);
            }
        }

        return values;
    }

    /// <summary>The values with which execution may go on behind a statement that some come to. Jumps to labels further down are kept.</summary>
    public ValueSet Through(IOperation operation, ValueSet values)
    {
        switch (operation)
        {
            case IBlockOperation block:
                return Through(block.Operations, values);
            case IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak }:
            case IThrowOperation:
                return ValueSet.None;
            case ILocalFunctionOperation:
                return values;
            case IExpressionStatementOperation { Operation: var expression }:
                return expression.WithoutConversions() switch
                {
                    IThrowOperation => ValueSet.None,
                    IInvocationOperation call when Throws.Always(call) => ValueSet.None,
                    IInvocationOperation call when _target is not null && Throws.Unless(_reader!, call, _target) is { } let => PastPlain(operation, values) & let,
                    IInvocationOperation call when Throws.Asserted(call) is var (condition, holds) => PastAssertion(condition, holds, values),
                    _ => PastPlain(operation, values),
                };
            case IBranchOperation branch:
                _exits[branch.Target] = Jumped(branch.Target) | values;
                return ValueSet.None;
            case IConditionalOperation conditional:
                var (asked, pair) = Ask(conditional.Condition, values);
                return Through(conditional.WhenTrue, asked & pair.May)
                    | (conditional.WhenFalse is { } whenFalse ? Through(whenFalse, asked.Except(pair.Must)) : asked.Except(pair.Must));
            case ISwitchOperation switchOperation:
                return ThroughSwitch(switchOperation, values);
            case ITryOperation attempt:
                var past = Through(attempt.Body, values);
                foreach (var handler in attempt.Catches)
                {
                    past |= Through(handler.Handler, Caught(attempt, values));
                }

                return attempt.Finally is { } final ? Through(final, past.IsEmpty ? values : past) is { IsEmpty: false } ended && !past.IsEmpty ? ended : ValueSet.None : past;
            case IUsingOperation usingOperation:
                return Through(usingOperation.Body, PastPlain(usingOperation.Resources, values));
            case ILockOperation lockOperation:
                return Through(lockOperation.Body, PastPlain(lockOperation.LockedValue, values));
            case ILabeledOperation labeled:
                var joined = Join(labeled, values);
                return labeled.Operation is { } inner ? Through(inner, joined) : joined;
            case IWhileLoopOperation { Condition: { } condition } loop:
                return ThroughLoop(loop, condition, loop.ConditionIsTop, values);
            case IForLoopOperation loop:
                return ThroughLoop(loop, loop.Condition, true, values);
            default:
                return PastPlain(operation, values);
        }
    }

    /// <summary>The values with which a handler may begin: wherever in the code the exception came from.</summary>
    public ValueSet Caught(ITryOperation attempt, ValueSet values) =>
        _target is not null && Writes.AnyWithin(_reader!, _target.Subject, attempt.Body) ? ValueSet.All : values;

    /// <summary>
    /// The values with which a label may be reached: from above, by the jumps that stand above, and, where another value is given below it, by one from there with anything.
    /// </summary>
    public ValueSet Join(ILabeledOperation labeled, ValueSet values)
    {
        if (_target is null)
        {
            return ValueSet.All;
        }

        foreach (var write in labeled.Parent is { } block ? Writes.Within(_reader!, _target.Subject, block) : [])
        {
            if (write.Syntax.SpanStart >= labeled.Syntax.SpanStart)
            {
                return ValueSet.All;
            }
        }

        return values | Jumped(labeled.Label);
    }

    private ValueSet PastPlain(IOperation code, ValueSet values) => _target is null ? values
        : Writes.AnyWithin(_reader!, _target.Subject, code) ? Writes.Past(_reader!, _target, code, values)
        : values & Throws.Past(_reader!, code, _target);

    /// <summary>A loop is left when its condition does not hold, whatever value the subject has by then, or by a jump.</summary>
    private ValueSet ThroughLoop(ILoopOperation loop, IOperation? condition, bool isAskedFirst, ValueSet values)
    {
        var reaching = _target is not null && Writes.MayPass(_reader!, _target.Subject, loop) ? ValueSet.All : values;
        if (isAskedFirst)
        {
            var (asked, pair) = condition is null ? (reaching, SetPair.Always) : Ask(condition, reaching);
            Through(loop.Body, asked & pair.May);
            return asked.Except(pair.Must) | Jumped(loop.ExitLabel);
        }

        var (ended, last) = Ask(condition!, Through(loop.Body, reaching) | Jumped(loop.ContinueLabel));
        return ended.Except(last.Must) | Jumped(loop.ExitLabel);
    }

    private ValueSet Jumped(ILabelSymbol label) => _exits.TryGetValue(label, out var values) ? values : ValueSet.None;

    private ValueSet ThroughSwitch(ISwitchOperation operation, ValueSet values)
    {
        values = PastPlain(operation.Value, values);
        var arms = _target is null ? default : SwitchReader.ReadArms(_reader!, operation, _target);
        var left = values;
        var past = ValueSet.None;
        var reaching = new ValueSet[operation.Cases.Length];
        for (var i = 0; i < operation.Cases.Length; i++)
        {
            var let = ValueSet.None;
            foreach (var pair in arms.IsDefault ? [SetPair.Opaque] : Pairs(arms[i]))
            {
                let |= left & pair.May;
                left = left.Except(pair.Must);
            }

            reaching[i] = let;
        }

        for (var i = 0; i < operation.Cases.Length; i++)
        {
            // A default is tried last, wherever it stands.
            if (HasDefault(operation.Cases[i]))
            {
                reaching[i] |= left;
                left = ValueSet.None;
            }
        }

        // What a section sends to another comes on top, until nothing new does.
        bool grows;
        do
        {
            grows = false;
            past = ValueSet.None;
            for (var i = 0; i < operation.Cases.Length; i++)
            {
                past |= Through(operation.Cases[i].Body, reaching[i]);
            }

            for (var i = 0; i < operation.Cases.Length; i++)
            {
                var sent = SentTo(operation.Cases[i]);
                grows |= !reaching[i].Contains(sent);
                reaching[i] |= sent;
            }
        }
        while (grows);

        return past | left | Jumped(operation.ExitLabel);
    }

    private static IEnumerable<SetPair> Pairs(Arm arm)
    {
        foreach (var alternative in arm.Alternatives)
        {
            if (!alternative.IsDefault)
            {
                yield return alternative.Pair;
            }
        }
    }

    private (ValueSet Values, SetPair Pair) Ask(IOperation condition, ValueSet values) => _target is null
        ? (values, condition.ConstantValue is { HasValue: true, Value: bool constant } ? constant ? SetPair.Always : SetPair.Never : SetPair.Opaque)
        : Ask(_reader!, condition, _target, values);

    private static bool HasDefault(ISwitchCaseOperation section)
    {
        foreach (var clause in section.Clauses)
        {
            if (clause is IDefaultCaseClauseOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values with which <c>goto case</c> or <c>goto default</c> leads to a section.</summary>
    private ValueSet SentTo(ISwitchCaseOperation section)
    {
        var sent = ValueSet.None;
        foreach (var clause in section.Clauses)
        {
            sent |= clause.Label is { } label ? Jumped(label) : ValueSet.None;
        }

        return sent;
    }

    private ValueSet PastAssertion(IOperation condition, bool holds, ValueSet values)
    {
        var (asked, pair) = Ask(condition, values);
        return holds ? asked & pair.May : asked.Except(pair.Must);
    }
}
