using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Whether a member that keeps why responses ended looks at a category, or passes a response or an event of a stream on: which response a variable is about is not
/// known, and so a look anywhere is one at this.
/// </summary>
internal static class KeptLooks
{
    public static bool Any(ResponseKind kind, SubjectReader reader) => reader.Entry(kind, static (r, k) => new Answer(Find(r, k))).IsFound;

    /// <summary>Whether this code passes one on.</summary>
    public static bool HandOn(IOperation code, SubjectReader reader)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is not IMemberReferenceOperation { Member.Name: SdkNames.StopDetails } and not IPropertySubpatternOperation && IsLook(operation, reader))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Find(SubjectReader reader, ResponseKind kind)
    {
        foreach (var operation in reader.Body.Operations)
        {
            if (IsLook(operation, reader))
            {
                return true;
            }
        }

        return CategoryReads.In(reader.Body.Root, reader, kind);
    }

    private static bool IsLook(IOperation operation, SubjectReader reader) => operation switch
    {
        INameOfOperation => false,
        IPropertyReferenceOperation { Property: { Name: SdkNames.StopDetails } property } => reader.Sdk.IsOfSdk(property) && operation.Parent is not INameOfOperation,
        IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: { Name: SdkNames.StopDetails } property } } => reader.Sdk.IsOfSdk(property),
        ILocalReferenceOperation { IsDeclaration: false } or IParameterReferenceOperation or IMemberReferenceOperation or IInvocationOperation or IAwaitOperation =>
            IsResponseOrEvent(operation.Type, reader) && IsHandedOn(operation, reader),
        _ => false,
    };

    private static bool IsResponseOrEvent(ITypeSymbol? type, SubjectReader reader) =>
        reader.Views.IsResponse(type) || (type is INamedTypeSymbol { Name: var name } && reader.Sdk.Assembly is not null && reader.Sdk.IsOfSdk(type) && SdkNames.IsStreamEvent(name));

    /// <summary>Whether a value is passed to code that may look at it: as an argument, a result, a member or an element.</summary>
    private static bool IsHandedOn(IOperation value, SubjectReader reader)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation or IConditionalOperation { Type: not null })
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => !reader.Sdk.IsOfSdk(method) && !IsAnswered(method, reader),
            IArgumentOperation or IReturnOperation or IObjectOrCollectionInitializerOperation or IArrayInitializerOperation or IAnonymousObjectCreationOperation or ITupleOperation => true,
            ISimpleAssignmentOperation { Target: not ILocalReferenceOperation } assignment => !ReferenceEquals(assignment.Target, value),
            IInvocationOperation { TargetMethod: var method } => !reader.Sdk.IsOfSdk(method) && method.ContainingType.SpecialType != SpecialType.System_Object,
            { Kind: (OperationKind)CollectionExpressions.OperationKindNumber } => true,
            _ => false,
        };
    }

    /// <summary>Whether a function of one expression only answers a question.</summary>
    private static bool IsAnswered(IMethodSymbol method, SubjectReader reader) =>
        reader.Body.Tables.AnswerOf(method.ReducedFrom ?? method) is { } body && Sequences.ResultOf(body) is { } result && !CategoryReads.In(result, reader);

    private sealed class Answer(bool isFound)
    {
        public bool IsFound { get; } = isFound;
    }
}
