using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>For which values of a subject the end of a piece of code may be reached.</summary>
internal sealed class Flow
{
    private readonly SubjectReader? _reader;
    private readonly Target? _target;
    private readonly Dictionary<ILabelSymbol, ValueSet> _exits = new(SymbolEqualityComparer.Default);

    private Flow(SubjectReader? reader, Target? target)
    {
        _reader = reader;
        _target = target;
    }

    /// <summary>Whether the end of the code can not be reached: each path returns, throws or jumps away.</summary>
    public static bool Leaves(IOperation code) => new Flow(null, null).Through(code, ValueSet.All).IsEmpty;

    public static bool Leaves(ImmutableArray<IOperation> code) => new Flow(null, null).Through(code, ValueSet.All).IsEmpty;

    /// <summary>The values with which execution may go on behind a statement.</summary>
    public static ValueSet Past(SubjectReader reader, IOperation statement, Target target) =>
        new Flow(reader, target).Through(statement, ValueSet.All);

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

    private ValueSet Through(IOperation operation, ValueSet values)
    {
        switch (operation)
        {
            case IBlockOperation block:
                return Through(block.Operations, values);
            case IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak }:
            case IThrowOperation:
                return ValueSet.None;
            case IExpressionStatementOperation { Operation: var expression }:
                return expression.WithoutConversions() switch
                {
                    IThrowOperation => ValueSet.None,
                    IInvocationOperation call when NeverReturns(call.TargetMethod) => ValueSet.None,
                    IInvocationOperation call when IsNullCheck(call) => values & ValueSet.NotNull,
                    _ => values,
                };
            case IBranchOperation branch:
                _exits[branch.Target] = (_exits.TryGetValue(branch.Target, out var known) ? known : ValueSet.None) | values;
                return ValueSet.None;
            case IConditionalOperation conditional:
                var pair = Evaluate(conditional.Condition);
                return Through(conditional.WhenTrue, values & pair.May)
                    | (conditional.WhenFalse is { } whenFalse ? Through(whenFalse, values.Except(pair.Must)) : values.Except(pair.Must));
            case ISwitchOperation switchOperation:
                return ThroughSwitch(switchOperation, values);
            case ITryOperation attempt:
                var past = Through(attempt.Body, values);
                foreach (var handler in attempt.Catches)
                {
                    past |= Through(handler.Handler, values);
                }

                return attempt.Finally is { } final && Through(final, values).IsEmpty ? ValueSet.None : past;
            case IUsingOperation usingOperation:
                return Through(usingOperation.Body, values);
            case ILockOperation lockOperation:
                return Through(lockOperation.Body, values);
            case ILabeledOperation labeled:
                // Whatever jumps here comes with anything.
                return labeled.Operation is { } inner ? Through(inner, ValueSet.All) : ValueSet.All;
            case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop:
                return ThroughLoop(loop, condition, values);
            default:
                return values;
        }
    }

    /// <summary>A loop is left when its condition does not hold, whatever value the subject has by then, or by a jump.</summary>
    private ValueSet ThroughLoop(IWhileLoopOperation loop, IOperation condition, ValueSet values)
    {
        var isWritten = _target is not null && _reader!.IsWrittenIn(_target.Subject, loop.Syntax.Span);
        var reaching = isWritten ? ValueSet.All : values;
        var pair = Evaluate(condition);
        Through(loop.Body, reaching & pair.May);
        var broken = _exits.TryGetValue(loop.ExitLabel, out var known) ? known : ValueSet.None;
        return reaching.Except(pair.Must) | (isWritten && !broken.IsEmpty ? ValueSet.All : broken);
    }

    private ValueSet ThroughSwitch(ISwitchOperation operation, ValueSet values)
    {
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

        return past | left | (_exits.TryGetValue(operation.ExitLabel, out var broken) ? broken : ValueSet.None);
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

    private SetPair Evaluate(IOperation condition) => _target is null
        ? condition.ConstantValue is { HasValue: true, Value: bool constant } ? constant ? SetPair.Always : SetPair.Never : SetPair.Opaque
        : ConditionSets.Evaluate(_reader!, condition, _target);

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
            if (clause.Label is { } label && _exits.TryGetValue(label, out var values))
            {
                sent |= values;
            }
        }

        return sent;
    }

    /// <summary>Whether a call throws where the subject, or what it is read from, is null.</summary>
    private bool IsNullCheck(IInvocationOperation call) =>
        _target is not null && call.TargetMethod is { Name: "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" } && !call.Arguments.IsEmpty
        && _reader!.Resolve(call.Arguments[0].Value).Equals(_target.Subject);

    private static bool NeverReturns(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "DoesNotReturnAttribute" })
            {
                return true;
            }
        }

        return false;
    }
}
