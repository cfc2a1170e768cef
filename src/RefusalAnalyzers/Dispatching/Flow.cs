using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    // From a local function to the one that it calls.
    private const int MaxCalls = 2;

    private ValueSet _returned;
    private int _calls;

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
    /// The values with which a condition holds, and those with which it does not, of those that come to it. What it asks before it itself gives the subject another value
    /// concerned the one before.
    /// </summary>
    public static (ValueSet Yes, ValueSet No) Ask(SubjectReader reader, IOperation condition, Target target, ValueSet values)
    {
        var since = 0;
        foreach (var change in Writes.Within(reader, target.Subject, condition))
        {
            since = change.Position;
        }

        if (since > 0)
        {
            switch (condition.WithoutParentheses())
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation:
                    var (fails, holds) = Ask(reader, negation.Operand, target, values);
                    return (holds, fails);
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, OperatorMethod: null } both:
                    var no = ValueSet.None;
                    foreach (var operand in both.Flatten())
                    {
                        var (goesOn, ends) = Ask(reader, operand, target, values);
                        (values, no) = (goesOn, no | ends);
                    }

                    return (values, no);
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, OperatorMethod: null } either:
                    var yes = ValueSet.None;
                    foreach (var operand in either.Flatten())
                    {
                        var (ends, goesOn) = Ask(reader, operand, target, values);
                        (values, yes) = (goesOn, yes | ends);
                    }

                    return (yes, values);
            }

            values = Writes.Past(reader, target, condition, values);
        }

        var pair = ConditionSets.Evaluate(reader, condition, target with { Since = since });
        return (values & pair.May, values.Except(pair.Must));
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
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case IBlockOperation block:
                return Through(block.Operations, values);
            case IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } end:
                _returned |= end.ReturnedValue is { } value ? PastPlain(value, values) : values;
                return ValueSet.None;
            case IThrowOperation:
                return ValueSet.None;
            case ILocalFunctionOperation:
                return values;
            case IExpressionStatementOperation { Operation: var expression }:
                return expression.WithoutConversions() switch
                {
                    IThrowOperation => ValueSet.None,
                    IInvocationOperation call when Throws.Always(call) => ValueSet.None,
                    IInvocationOperation call when _target is not null && PastFunction(call, values) is { } returned => returned,
                    IInvocationOperation call when _target is not null && Throws.Unless(_reader!, call, _target) is { } let => PastPlain(operation, values) & let,
                    IInvocationOperation call when Throws.Asserted(call) is var (condition, holds) => PastAssertion(condition, holds, values),
                    _ => PastPlain(operation, values),
                };
            case IBranchOperation branch:
                _exits[branch.Target] = Jumped(branch.Target) | values;
                return ValueSet.None;
            case IConditionalOperation conditional:
                return ThroughChain(conditional, values);
            case ISwitchOperation switchOperation:
                return ThroughSwitch(switchOperation, values);
            case ITryOperation attempt:
                var past = Through(attempt.Body, values);
                foreach (var handler in attempt.Catches)
                {
                    past |= Through(handler.Handler, Caught(attempt, values));
                }

                return attempt.Finally is not { } final ? past
                    : past.IsEmpty ? ValueSet.None
                    : Through(final, past);
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
            case IForEachLoopOperation loop when _target is not null:
                var rounds = Writes.During(_reader!, _target, loop, values, isLeft: false);
                Through(loop.Body, rounds);
                return rounds | Jumped(loop.ExitLabel);
            case { Kind: OperationKind.None, ChildOperations.Count: > 0 } when operation.Syntax is StatementSyntax:
                // `fixed` has no operation of its own: what it pins, and its body.
                foreach (var child in operation.ChildOperations)
                {
                    values = Through(child, values);
                }

                return values;
            default:
                return PastPlain(operation, values);
        }
    }

    /// <summary>A chain of <c>else if</c> may be long: what follows is not asked by recursion.</summary>
    private ValueSet ThroughChain(IConditionalOperation conditional, ValueSet values)
    {
        var past = ValueSet.None;
        while (true)
        {
            (var yes, values) = Ask(conditional.Condition, values);
            past |= Through(conditional.WhenTrue, yes);
            switch (conditional.WhenFalse)
            {
                case null:
                    return past | values;
                case IConditionalOperation next:
                    conditional = next;
                    break;
                case var last:
                    return past | Through(last, values);
            }
        }
    }

    /// <summary>The values with which a handler may begin: wherever in the code the exception came from.</summary>
    public ValueSet Caught(ITryOperation attempt, ValueSet values) => _target is null ? values : Writes.During(_reader!, _target, attempt.Body, values, isLeft: true);

    /// <summary>
    /// The values with which a label may be reached: from above, by the jumps that stand above, and by those from below, with what was given in between.
    /// </summary>
    public ValueSet Join(ILabeledOperation labeled, ValueSet values)
    {
        if (_target is null)
        {
            return ValueSet.All;
        }

        values |= Jumped(labeled.Label);
        var start = labeled.Syntax.SpanStart;
        var last = 0;
        foreach (var operation in _reader!.Body.Operations)
        {
            if (operation is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var label } && SymbolEqualityComparer.Default.Equals(label, labeled.Label))
            {
                last = operation.Syntax.SpanStart;
            }
        }

        return last < start || labeled.Parent is not { } block ? values
            : Writes.During(_reader, _target, values, Writes.Within(_reader, _target.Subject, block).Where(change => change.Position >= start && change.Position < last));
    }

    /// <summary>What is left where a local function, or a lambda that a local holds, has been called; null where another method is called.</summary>
    private ValueSet? PastFunction(IInvocationOperation call, ValueSet values)
    {
        if (_calls >= MaxCalls || !call.Arguments.IsEmpty || _reader!.FunctionOf(call) is not { } body || Throws.IsStub(body) || !RunsAtOnce(body))
        {
            return null;
        }

        var inner = new Flow(_reader!, _target!) { _calls = _calls + 1 };
        return inner.Through(body, values) | inner._returned;
    }

    /// <summary>Whether a function has run when its call comes back: it is neither asynchronous nor an iterator.</summary>
    private static bool RunsAtOnce(IBlockOperation body)
    {
        if (body.Parent is ILocalFunctionOperation { Symbol.IsAsync: true } or IAnonymousFunctionOperation { Symbol.IsAsync: true })
        {
            return false;
        }

        foreach (var operation in body.SelfAndDescendants())
        {
            if (operation is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak })
            {
                return false;
            }
        }

        return true;
    }

    private ValueSet PastPlain(IOperation code, ValueSet values)
    {
        if (_target is null)
        {
            return values;
        }

        var since = 0;
        foreach (var change in Writes.Within(_reader!, _target.Subject, code))
        {
            since = change.Position;
        }

        return Writes.Past(_reader!, _target, code, values) & Throws.Past(_reader!, code, since == 0 ? _target : _target with { Since = since });
    }

    /// <summary>A loop is left when its condition does not hold, whatever value the subject has by then, or by a jump.</summary>
    private ValueSet ThroughLoop(ILoopOperation loop, IOperation? condition, bool isAskedFirst, ValueSet values)
    {
        var reaching = _target is null ? values : Writes.During(_reader!, _target, loop, values, isLeft: false);
        if (isAskedFirst)
        {
            var (goesOn, ended) = condition is null ? (reaching, ValueSet.None) : Ask(condition, reaching);
            Through(loop.Body, goesOn);
            return ended | Jumped(loop.ExitLabel);
        }

        return Ask(condition!, Through(loop.Body, reaching) | Jumped(loop.ContinueLabel)).No | Jumped(loop.ExitLabel);
    }

    private ValueSet Jumped(ILabelSymbol label) => _exits.TryGetValue(label, out var values) ? values : ValueSet.None;

    private ValueSet ThroughSwitch(ISwitchOperation operation, ValueSet values)
    {
        values = PastPlain(operation.Value, values);
        var past = ValueSet.None;
        var (reaching, left) = _target is null ? AnyWay(operation, values) : ArmOrder.Split(SwitchReader.ReadArms(_reader!, operation, _target), values);

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

    /// <summary>Where nothing is told of the values, each section may be taken, and none where there is no default.</summary>
    private static (ValueSet[] Reaching, ValueSet Left) AnyWay(ISwitchOperation operation, ValueSet values)
    {
        var reaching = new ValueSet[operation.Cases.Length];
        var left = values;
        for (var i = 0; i < reaching.Length; i++)
        {
            reaching[i] = values;
            left = HasDefault(operation.Cases[i]) ? ValueSet.None : left;
        }

        return (reaching, left);
    }

    private (ValueSet Yes, ValueSet No) Ask(IOperation condition, ValueSet values) =>
        _target is not null ? Ask(_reader!, condition, _target, values)
        : condition.ConstantValue is { HasValue: true, Value: bool constant } ? (constant ? values : ValueSet.None, constant ? ValueSet.None : values)
        : (values, values);

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
        var (yes, no) = Ask(condition, values);
        return holds ? yes : no;
    }
}
