using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>Where the functions that stand in a member run.</summary>
internal static class FunctionRuns
{
    /// <summary>The lambda or local function that a place belongs to.</summary>
    public static IOperation? FunctionAround(this MemberBody body, IOperation place)
    {
        for (var parent = place.Parent; parent is not null && !ReferenceEquals(parent, body.Root); parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>The function that a call runs, where that stands in this member: a local function, or a lambda that a local holds.</summary>
    public static IBlockOperation? FunctionOf(this SubjectReader reader, IInvocationOperation call) =>
        reader.Body.FindLocalFunction(call) is { } function ? function.Body
            : call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation { Local: var local } }
                && reader.Body.OnlyValueOf(local)?.WithoutConversions() is IAnonymousFunctionOperation lambda
                ? lambda.Body
                : null;

    /// <summary>Whether a local holds a lambda and is only called: the lambda does not escape.</summary>
    public static bool IsOnlyCalled(this MemberBody body, IOperation lambda)
    {
        var child = lambda;
        while (child.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            child = child.Parent;
        }

        return child.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && body.OnlyValueOf(local) is not null
            && body.Operations.All(o => o is not ILocalReferenceOperation { IsDeclaration: false } reference || !SymbolEqualityComparer.Default.Equals(reference.Local, local)
                || o.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } or IConditionalAccessOperation);
    }

    /// <summary>
    /// The calls in the member that run a function, or that it is given to, by its name or by that of a local. What is kept in a field or an event runs
    /// nobody knows when.
    /// </summary>
    public static IEnumerable<IOperation> RunsOf(this MemberBody body, IOperation function)
    {
        if (function is not ILocalFunctionOperation local)
        {
            return RunsOfValue(body, function, isLocal: false);
        }

        var runs = new List<IOperation>();
        foreach (var use in body.UsesOf(local))
        {
            if (use is IInvocationOperation)
            {
                runs.Add(use);
            }
            else
            {
                runs.AddRange(RunsOfValue(body, use, isLocal: false));
            }
        }

        return runs;
    }

    /// <param name="isLocal">Whether the value was read from a local: then no further local is followed.</param>
    private static IEnumerable<IOperation> RunsOfValue(MemberBody body, IOperation value, bool isLocal)
    {
        var child = value;
        while (child.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation)
        {
            child = child.Parent;
        }

        switch (child.Parent)
        {
            case IArgumentOperation { Parent: { } call }:
                yield return call;
                break;
            case IInvocationOperation call when ReferenceEquals(call.Instance, child):
                yield return call;
                break;
            case IConditionalAccessOperation access when ReferenceEquals(access.Operation, child):
                yield return access;
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } } when !isLocal:
                foreach (var run in RunsOfLocal(body, declared))
                {
                    yield return run;
                }

                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } } assignment when !isLocal && ReferenceEquals(assignment.Value, child):
                foreach (var run in RunsOfLocal(body, assigned))
                {
                    yield return run;
                }

                break;
        }
    }

    private static IEnumerable<IOperation> RunsOfLocal(MemberBody body, ILocalSymbol local)
    {
        foreach (var use in body.Operations)
        {
            if (use is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                foreach (var run in RunsOfValue(body, use, isLocal: true))
                {
                    yield return run;
                }
            }
        }
    }
}
