using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Whether a refusal branch acts on the refusal by sending another request: to another model, with other parameters, to another service; or by changing the next request.</summary>
internal sealed class ChangedRequests
{
    private readonly RefusalBranch _branch;
    private readonly SubjectReader _reader;
    private readonly RequestParts _parts;

    private ChangedRequests(RefusalBranch branch, SubjectReader reader)
    {
        _branch = branch;
        _reader = reader;
        _parts = RequestParts.Of(reader);
    }

    public static bool In(RefusalBranch branch, SubjectReader reader)
    {
        var changes = new ChangedRequests(branch, reader);
        if (changes._parts.Calls.Count == 0)
        {
            return false;
        }

        foreach (var code in branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if (changes.IsChange(operation) || (operation is IInvocationOperation call && changes.IsOtherSend(call)))
                {
                    return true;
                }
            }
        }

        return changes.RepeatingLoop() is { } loop && changes.IsChangedIn(loop);
    }

    /// <summary>The loop that continues only for the refusal: the code after the branch leaves it.</summary>
    private ILoopOperation? RepeatingLoop()
    {
        if (_branch.Owner is not IConditionalOperation { Type: null } owner)
        {
            return null;
        }

        var child = (IOperation)owner;
        for (var parent = owner.Parent; parent is IBlockOperation or ILoopOperation; child = parent, parent = parent.Parent)
        {
            if (parent is ILoopOperation loop)
            {
                var isAfter = _branch.Code[0].Syntax.SpanStart >= owner.Syntax.Span.End;
                var others = isAfter ? ImmutableArray.Create(owner.WhenTrue) : Blocks.StatementsAfter(owner);
                var leaves = EndLoop(others) || (!isAfter && owner.WhenFalse is { } whenFalse && EndLoop(ImmutableArray.Create(whenFalse)));
                return leaves && !LeavesLoop(loop) && ReferenceEquals(loop.Body, child) ? loop : null;
            }
        }

        return null;
    }

    /// <summary>Whether code leaves the loop, and does not continue it.</summary>
    private static bool EndLoop(ImmutableArray<IOperation> code) =>
        Exits.Leaves(code) && !code.Any(static c => c.SelfAndDescendants().Any(static o => o is IBranchOperation { BranchKind: BranchKind.Continue }));

    private bool LeavesLoop(ILoopOperation loop)
    {
        foreach (var code in _branch.Code)
        {
            if (code is IReturnOperation or IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation
                || (code is IBranchOperation { BranchKind: BranchKind.Break } && ReferenceEquals(_branch.Owner.Parent?.Parent, loop)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a loop changes the request in each iteration.</summary>
    private bool IsChangedIn(ILoopOperation loop)
    {
        if (loop is IForEachLoopOperation { Locals: var items } && items.Any(_parts.Contain))
        {
            return true;
        }

        foreach (var operation in loop.SelfAndDescendants())
        {
            if (IsChange(operation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an operation assigns something that a request is built of, or changes it in place.</summary>
    private bool IsChange(IOperation operation)
    {
        var changed = operation switch
        {
            IAssignmentOperation { Target: var target } => target,
            IIncrementOrDecrementOperation { Target: var target } => target,
            IInvocationOperation { Instance: { } instance, TargetMethod.ReturnsVoid: true } => instance,
            _ => null,
        };
        return changed is not null && RootOf(changed) is { } part && _parts.Contain(part) && !IsResponse(part) && LeadsToSend(operation);
    }

    /// <summary>Whether a request is sent after the change in the same call of the member.</summary>
    private bool LeadsToSend(IOperation change)
    {
        foreach (var call in _parts.Calls)
        {
            if (MemberGraphs.Of(_reader.Body).MayRunBefore(change, call))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The variable of the response may be assigned the next response, which changes no request.</summary>
    private bool IsResponse(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, _branch.Response.RootSymbol);

    private static ISymbol? RootOf(IOperation target)
    {
        for (var current = target.WithoutConversions(); ; current = current.WithoutConversions())
        {
            switch (current)
            {
                case ILocalReferenceOperation local:
                    return local.Local;
                case IParameterReferenceOperation parameter:
                    return parameter.Parameter;
                case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member:
                    return member.Member;
                case IMemberReferenceOperation { Instance: { } instance }:
                    current = instance;
                    break;
                case IArrayElementReferenceOperation element:
                    current = element.ArrayReference;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether a call sends another request than the one that was refused, or asks someone else.</summary>
    private bool IsOtherSend(IInvocationOperation call)
    {
        if (Sends.IsSend(_reader, call) || Sends.IsOfChat(_reader, call))
        {
            return !IsSentBefore(call);
        }

        if (IsSentBefore(call) || !IsUsed(call) || call.Type?.SpecialType == SpecialType.System_Boolean || _reader.Sdk.IsOfSdk(call.TargetMethod))
        {
            return false;
        }

        // A call of another service with a part of the request, whose result is used.
        var isAsync = call.Parent is IAwaitOperation;
        foreach (var argument in call.Arguments)
        {
            if (_parts.AreIn(argument.Value))
            {
                return isAsync;
            }
        }

        return false;
    }

    /// <summary>Whether the same call, with the same arguments, was made outside of the branch.</summary>
    private bool IsSentBefore(IInvocationOperation call)
    {
        var isSend = Sends.IsSend(_reader, call);
        var (receiver, arguments) = isSend ? default : KeysOf(call);
        foreach (var earlier in _parts.Calls)
        {
            if (!ReferenceEquals(earlier, call) && !_branch.Contains(earlier)
                && (isSend ? new RequestEquality(_reader).AreSame(earlier, call)
                    : SymbolEqualityComparer.Default.Equals(earlier.TargetMethod.ContainingType, call.TargetMethod.ContainingType) && KeysOf(earlier).Equals((receiver, arguments))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a call is made on, and what it is given.</summary>
    private static (BodyKey? Receiver, BodyKey Arguments) KeysOf(IInvocationOperation call) =>
        (call.Instance is { } instance ? BodyKey.Of(ImmutableArray.Create(instance)) : null, BodyKey.Of(ArgumentsOf(call)));

    private static ImmutableArray<IOperation> ArgumentsOf(IInvocationOperation call)
    {
        var arguments = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.Name != "CancellationToken")
            {
                arguments.Add(argument.Value);
            }
        }

        return arguments.ToImmutable();
    }

    /// <summary>Whether the result of a call is used: returned, or assigned to a variable.</summary>
    private static bool IsUsed(IInvocationOperation call)
    {
        IOperation outer = call;
        while (outer.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation or IConditionalOperation { Type: not null } or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
        {
            outer = outer.Parent;
        }

        return outer.Parent is IReturnOperation or IVariableInitializerOperation or ISwitchExpressionArmOperation or ISimpleAssignmentOperation;
    }
}
