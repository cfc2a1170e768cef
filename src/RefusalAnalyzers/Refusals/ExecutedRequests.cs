using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>What is executed by a policy or a pipeline that stands in the same file: whether each execution sends the same request.</summary>
internal static class ExecutedRequests
{
    /// <summary>Whether a callback assigns a variable or a member, except for a counter.</summary>
    public static bool Assigns(IOperation code)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is IAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the code that a retry executes visibly sends another request each time.</summary>
    /// <param name="retry">The operation that creates the retry.</param>
    public static bool AreChangedBy(SubjectReader reader, IOperation retry)
    {
        if (retry.Parent is IInvocationOperation direct && Polly.Executes(direct.TargetMethod) && Sequences.LambdaOf(direct) is { } executed && MayDiffer(reader, executed))
        {
            return true;
        }

        foreach (var lambda in reader.Body.Tables.LambdasOf(PolicyOf(retry), Polly.Executes))
        {
            if (MayDiffer(reader, lambda))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The local, field or property that holds the policy of a retry.</summary>
    private static ISymbol? PolicyOf(IOperation retry)
    {
        for (IOperation? current = retry; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IVariableDeclaratorOperation { Symbol: var local }:
                    return local;
                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    return fields[0];
                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    return properties[0];
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } }:
                    return assigned;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } member }:
                    return member.Member;
            }
        }

        return null;
    }

    /// <summary>Whether a callback changes what it sends, or builds it by calls that may give something else each time.</summary>
    private static bool MayDiffer(SubjectReader reader, IAnonymousFunctionOperation lambda)
    {
        foreach (var operation in lambda.Body.SelfAndDescendants())
        {
            if (operation is IInvocationOperation call && Sends.IsSend(reader, call)
                && (new RequestEquality(reader) is var request && (!request.AreSame(call, call) || new RequestChanges(reader, request).AnyIn(lambda.Body))))
            {
                return true;
            }
        }

        return false;
    }
}
