using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Refusals that become nothing, an empty text or collection, or a fixed text, in a member that itself obtained the response and else yields what the response says:
/// the caller cannot distinguish them.
/// </summary>
internal sealed class SwallowedRefusals
{
    private readonly SubjectReader _reader;
    private readonly RefusalBranch _branch;
    private readonly IOperation? _function;
    private readonly MemberYields _yields;

    private SwallowedRefusals(SubjectReader reader, RefusalBranch branch)
    {
        _reader = reader;
        _branch = branch;
        _function = reader.Body.FunctionAround(branch.Owner);
        _yields = MemberYields.Of(reader);
    }

    public static bool Is(RefusalBranch branch, SubjectReader reader)
    {
        var swallowed = new SwallowedRefusals(reader, branch);
        return swallowed.YieldsAsIfAnswered() && swallowed.IsObtainedHere() && swallowed.YieldsContentElsewhere() && !swallowed.IsKeptBefore();
    }

    private bool YieldsAsIfAnswered()
    {
        if (_branch.IsValue)
        {
            return _branch.Code.Length == 1 && ConstantResults.IsAnswerLike(_branch.Code[0]) && IsYielded(_branch.Owner);
        }

        foreach (var code in _branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if (operation is IReturnOperation result && IsOfFunction(result)
                    && (result.Kind == OperationKind.YieldBreak || (result.ReturnedValue is { } value && ConstantResults.IsAnswerLike(value))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a value is returned or yielded by the member, directly or through a local.</summary>
    private bool IsYielded(IOperation value)
    {
        var child = value;
        for (var parent = value.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IVariableInitializerOperation or ICoalesceOperation:
                case IConditionalOperation { Type: not null }:
                case IArgumentOperation { Parent: IInvocationOperation call } when ConstantResults.IsWrapper(call):
                case IInvocationOperation wrapper when ConstantResults.IsWrapper(wrapper):
                    break;
                case IReturnOperation:
                    return IsOfFunction(parent);
                case IVariableDeclaratorOperation declarator:
                    return IsReturned(declarator.Symbol);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when ReferenceEquals(assignment.Value, child):
                    return IsReturned(local);
                default:
                    return false;
            }
        }

        return false;
    }

    private bool IsReturned(ILocalSymbol local)
    {
        foreach (var yielded in _yields.In(_function))
        {
            if (ConstantResults.Unwrapped(yielded).WithoutConversions() is ILocalReferenceOperation returned && SymbolEqualityComparer.Default.Equals(returned.Local, local))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a call in this member gave the response; code that was passed the response is not responsible for it.</summary>
    private bool IsObtainedHere()
    {
        if (_branch.Asked.IsKept)
        {
            foreach (var operation in _reader.Body.Operations)
            {
                if (operation is IForEachLoopOperation { Collection: var collection } && collection.Core() is IInvocationOperation && _reader.Body.FunctionAround(operation) == _function)
                {
                    return true;
                }
            }

            return false;
        }

        if (_branch.Response.RootSymbol is not ILocalSymbol local || _reader.Body.WritesTo(local) is not { Count: > 0 } writes)
        {
            return false;
        }

        foreach (var write in writes)
        {
            if (write.Value?.Core() is not IInvocationOperation || _reader.Body.FunctionAround(write.Operation) != _function)
            {
                return false;
            }
        }

        return true;
    }

    private bool YieldsContentElsewhere()
    {
        foreach (var yielded in _yields.In(_function, _branch.Asked.IsKept ? ResponseContents.Of(_reader).StreamText : _branch.Response))
        {
            // The value of the branch is only a part of what is returned.
            if (_branch.IsValue || !_branch.Contains(yielded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the response was stored or passed on, or its category read, before the branch: then the refusal is known elsewhere.</summary>
    private bool IsKeptBefore() => FirstLooks.Of(_reader).Precede(_branch.Response, _branch.Test.SpanStart);

    private bool IsOfFunction(IOperation operation) => _reader.Body.FunctionAround(operation) == _function;
}
