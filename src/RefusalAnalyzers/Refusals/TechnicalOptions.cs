using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Options of a client that change neither who is asked nor what, such as a timeout.</summary>
internal static class TechnicalOptions
{
    /// <summary>A value below conversions, and below calls that only change technical options of a client.</summary>
    public static IOperation Without(IOperation operation)
    {
        while (true)
        {
            operation = operation.WithoutConversions();
            if (operation is IInvocationOperation { TargetMethod.Name: SdkNames.WithOptions, Instance: { } instance } call && Sequences.LambdaOf(call) is { } options && IsTechnical(options))
            {
                operation = instance;
                continue;
            }

            return operation;
        }
    }

    private static bool IsTechnical(IAnonymousFunctionOperation options)
    {
        if (Sequences.ResultOf(options.Body)?.WithoutConversions() is not IWithOperation { Operand: IParameterReferenceOperation, Initializer: { } initializer })
        {
            return false;
        }

        foreach (var setting in initializer.Initializers)
        {
            if (setting is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var name } } || !SdkNames.IsTechnicalOption(name))
            {
                return false;
            }
        }

        return true;
    }
}
