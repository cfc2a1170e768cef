using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Whether code reads a category, or a detail that says more than the text for people.</summary>
internal static class CategoryReads
{
    public static bool In(IOperation code, SubjectReader reader) => In(code, reader, ResponseKind.Message);

    /// <param name="kind">The kind of response whose refusal is concerned: of a chat, to ask for what the client behind it gave is the way to the category.</param>
    public static bool In(IOperation code, SubjectReader reader, ResponseKind kind) => FirstIn(code, reader, kind) is not null;

    /// <summary>The first operation that reads one.</summary>
    public static IOperation? FirstIn(IOperation code, SubjectReader reader, ResponseKind kind) => FirstIn(code, reader, kind, new(SymbolEqualityComparer.Default));

    private static bool In(IOperation code, SubjectReader reader, ResponseKind kind, HashSet<ISymbol> visited) => FirstIn(code, reader, kind, visited) is not null;

    private static IOperation? FirstIn(IOperation code, SubjectReader reader, ResponseKind kind, HashSet<ISymbol> visited)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            // `nameof` reads nothing.
            if (operation.Parent is INameOfOperation)
            {
                continue;
            }

            switch (operation)
            {
                case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation
                    when (operation.Type is { } type && reader.Views.Of(type) is not null) || IsDetail(operation, reader):
                case IPropertySubpatternOperation { Member: IMemberReferenceOperation member } when reader.Views.Of(member.Type!) is not null || IsDetail(member, reader):
                case IPropertyReferenceOperation { Property: var raw } when kind.IsChat && reader.Sdk.Chat?.IsRaw(raw) == true:
                case IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: var inPattern } } when kind.IsChat && reader.Sdk.Chat?.IsRaw(inPattern) == true:
                case ILocalReferenceOperation { Type.SpecialType: SpecialType.System_String } text when reader.Read(text) is { View: CategoryView.WireString }:
                    return operation;
                case IInvocationOperation or IMethodReferenceOperation
                    // In a function that calls itself, each activation has a response of its own.
                    when reader.Body.FindLocalFunction(operation) is { } local && !operation.IsWithin(local) && visited.Add(local.Symbol) && In(local, reader, kind, visited):
                case IInvocationOperation or IPropertyReferenceOperation
                    when Questions.FunctionOf(reader, operation) is { } function && Sequences.ResultOf(function) is { } answer && SymbolOf(operation) is { } asked && visited.Add(asked) && In(answer, reader, kind, visited):
                case IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation when IsShownAsText(operation, reader):
                    return operation;
                default:
                    break;
            }
        }

        return null;
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation is IInvocationOperation call ? call.TargetMethod : (operation as IPropertyReferenceOperation)?.Property;

    /// <summary>Whether details are converted to text as a whole: their JSON has the category.</summary>
    private static bool IsShownAsText(IOperation operation, SubjectReader reader)
    {
        if (!IsDetails(operation.Type, reader))
        {
            return false;
        }

        var parent = operation.WithConversions().Parent;

        return parent is IInterpolationOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInvocationOperation { TargetMethod.Name: "ToString" }
            or IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.Name: "ToString" } };
    }

    /// <summary>A property of the details that says more than the text for people.</summary>
    private static bool IsDetail(IOperation operation, SubjectReader reader) =>
        operation is IPropertyReferenceOperation { Property: { Name: not (SdkNames.Explanation or SdkNames.Type) } property }
        && IsDetails(property.ContainingType, reader);

    /// <summary>Whether a type is that of the details of a refusal. An option that excludes the enum of their category does not change what code reads.</summary>
    private static bool IsDetails(ITypeSymbol? type, SubjectReader reader) => reader.Sdk.FindEnum(reader.Sdk.CategoryOfDetails(type)) is not null;
}
