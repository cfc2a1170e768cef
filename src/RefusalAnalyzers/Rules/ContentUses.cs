using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Rules;

/// <summary>Finds where the content of a refused response is used: it is empty, or what came before the classifier stepped in.</summary>
internal static class ContentUses
{
    private const string Content = "Content";

    public static IEnumerable<IOperation> In(RefusalBranch branch, SubjectReader reader)
    {
        foreach (var code in branch.Condition is { } condition ? branch.Code.Add(condition) : branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if ((IsContent(operation, branch.Response, reader) || IsGathered(operation, branch.Response, reader)) && !OnlyCounts(operation))
                {
                    yield return operation;
                }
            }
        }
    }

    private static bool IsContent(IOperation operation, Subject response, SubjectReader reader) =>
        operation is IPropertyReferenceOperation { Property: { Name: Content } property, Instance: { } instance }
        && IsSdk(property, reader) && reader.Resolve(instance).Equals(response);

    /// <summary>A variable that text of the response, or of its stream, was put into.</summary>
    private static bool IsGathered(IOperation operation, Subject response, SubjectReader reader)
    {
        ISymbol? variable = operation switch
        {
            ILocalReferenceOperation { IsDeclaration: false } local => local.Local,
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
            _ => null,
        };
        if (variable is null || operation.Type is not { } type || !(type.SpecialType == SpecialType.System_String || type.Name is "StringBuilder" or "List"))
        {
            return false;
        }

        foreach (var other in reader.Body.Operations)
        {
            if (other.Syntax.SpanStart < operation.Syntax.SpanStart && GivenTo(other, variable) is { } value && HoldsText(value, response, reader))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value that an operation puts into a variable, as a whole or at its end.</summary>
    private static IOperation? GivenTo(IOperation operation, ISymbol variable) => operation switch
    {
        IVariableDeclaratorOperation { Initializer: { } initializer } declarator when Is(declarator.Symbol, variable) => initializer.Value,
        IAssignmentOperation assignment when Refers(assignment.Target, variable) => assignment.Value,
        IInvocationOperation { TargetMethod.Name: "Append" or "AppendLine" or "Add" or "Write", Instance: { } instance, Arguments: { Length: > 0 } arguments }
            when Refers(instance, variable) => arguments[0].Value,
        _ => null,
    };

    /// <summary>Whether a value holds the content of the response, or a piece of text that a stream delivered.</summary>
    private static bool HoldsText(IOperation value, Subject response, SubjectReader reader)
    {
        foreach (var operation in value.SelfAndDescendants())
        {
            if (IsContent(operation, response, reader)
                || (operation is IPropertyReferenceOperation { Property: { Name: "Text", ContainingType.Name: var owner } text }
                    && owner.EndsWith("TextDelta", System.StringComparison.Ordinal) && IsSdk(text, reader)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSdk(ISymbol symbol, SubjectReader reader) =>
        reader.Sdk.Assembly is { } assembly && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);

    private static bool Refers(IOperation operation, ISymbol variable) => operation.WithoutConversions() switch
    {
        ILocalReferenceOperation local => Is(local.Local, variable),
        IFieldReferenceOperation field => Is(field.Field, variable),
        _ => false,
    };

    private static bool Is(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    /// <summary>Whether a use only asks how much there is, which tells the layers of refusal apart, or throws it away.</summary>
    private static bool OnlyCounts(IOperation operation)
    {
        var parent = operation.Parent;
        var child = operation;
        while (parent is IConversionOperation or IParenthesizedOperation || (parent is IArgumentOperation && parent.Parent is IInvocationOperation { TargetMethod.IsExtensionMethod: true }))
        {
            child = parent;
            parent = parent.Parent;
        }

        return parent switch
        {
            IMemberReferenceOperation { Member.Name: "Count" or "Length" } => true,
            IInvocationOperation { TargetMethod.Name: "Any" or "Count" or "Clear" or "TryGetNonEnumeratedCount", Arguments.Length: <= 1 } => true,
            IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } } => true,
            IIsPatternOperation { Pattern: IListPatternOperation { Patterns.IsEmpty: true } } => true,
            IAssignmentOperation assignment when assignment.Target == child => true,
            IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: null or "" } } => true,
            _ => false,
        };
    }
}
