using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Functions and properties that return one expression which is known: they are not overridden, and stand in the same file.</summary>
internal static class Questions
{
    /// <summary>The code that a call or the read of a property runs to answer yes or no; null where it is not one expression.</summary>
    public static IBlockOperation? BodyOf(SubjectReader reader, IOperation question) =>
        question.Type?.SpecialType == SpecialType.System_Boolean && FunctionOf(reader, question) is { } body && Sequences.ResultOf(body) is not null ? body : null;

    /// <summary>The code that a call or the read of a property runs, where it is no more than one expression.</summary>
    public static IBlockOperation? FunctionOf(SubjectReader reader, IOperation use) => use switch
    {
        IInvocationOperation call => reader.FunctionOf(call) ?? reader.Body.Tables.AnswerOf(call.TargetMethod.ReducedFrom ?? call.TargetMethod),
        IPropertyReferenceOperation { Property: { Parameters.IsEmpty: true, GetMethod: { } getter } } => reader.Body.Tables.AnswerOf(getter),
        _ => null,
    };

    /// <summary>What stands for a parameter of an answering function where it is called.</summary>
    public static IParameterSymbol ParameterOf(IInvocationOperation call, IBlockOperation body, IParameterSymbol parameter) =>
        // A delegate's parameters are not those of the lambda.
        call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && body.Parent is IAnonymousFunctionOperation { Symbol.Parameters: var parameters } && parameter.Ordinal < parameters.Length
            ? parameters[parameter.Ordinal]
            : parameter.OriginalDefinition;

    /// <summary>What a member is read from or called on; null where that is its own object, or nothing.</summary>
    public static IOperation? ReceiverOf(IOperation use)
    {
        var receiver = use is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Ordinary, Instance: { } of } ? of : (use as IPropertyReferenceOperation)?.Instance;
        return receiver is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } ? null : receiver;
    }

    /// <summary>The parameter that the members of an <c>extension</c> block share, if a function is one of them and reads it.</summary>
    public static IParameterSymbol? ExtensionParameterOf(IBlockOperation body)
    {
        foreach (var operation in body.SelfAndDescendants())
        {
            if (operation is IParameterReferenceOperation { Parameter: { ContainingSymbol: INamedTypeSymbol { TypeKind: not TypeKind.Class and not TypeKind.Struct } } parameter })
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>What a subject that an answering function reads is called where the function is asked; null where it has no name there.</summary>
    public static Subject? Outside(SubjectReader reader, IOperation use, IBlockOperation body, Subject inside)
    {
        if (inside.IsUnique)
        {
            return null;
        }

        if (inside.Root is IParameterSymbol parameter)
        {
            if (use is IInvocationOperation call)
            {
                foreach (var argument in call.Arguments)
                {
                    if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } given && SymbolEqualityComparer.Default.Equals(ParameterOf(call, body, given), parameter))
                    {
                        return inside.Rooted(reader.Resolve(argument.Value));
                    }
                }
            }

            return parameter.ContainingSymbol is INamedTypeSymbol && ReceiverOf(use) is { } extended ? inside.Rooted(reader.Resolve(extended))
                // A local function, or a lambda, reads the parameters of what it stands in.
                : reader.Body.FindLocalFunction(use) is not null || use is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } ? inside
                : null;
        }

        return inside.Root == Subject.This && ReceiverOf(use) is { } receiver ? inside.Rooted(reader.Resolve(receiver)) : inside;
    }
}
