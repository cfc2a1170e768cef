using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Rules;

/// <summary>Finds where the content of a refused response is used: it is empty, or what came before the classifier stepped in.</summary>
internal static class ContentUses
{
    private const string Content = "Content";

    // From the content to a block, to its text, to the whole.
    private const int MaxSteps = 3;

    // Every branch of a member asks for it.
    private static readonly ConditionalWeakTable<SubjectReader, ILookup<ISymbol, (int Position, IOperation Value)>> s_given = new();

    public static IEnumerable<IOperation> In(RefusalBranch branch, SubjectReader reader)
    {
        var given = s_given.GetValue(reader, static r => Given(r));
        foreach (var code in branch.Condition is { } condition ? branch.Code.Add(condition) : branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if ((IsContent(operation, branch.Response, reader) || IsGathered(operation, branch.Response, reader, given)) && !OnlyCounts(operation))
                {
                    yield return operation;
                }
            }
        }
    }

    /// <summary>The content itself, or a local that is another name for it; where it gets that name, nothing is done with it yet.</summary>
    private static bool IsContent(IOperation operation, Subject response, SubjectReader reader) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: Content } property, Instance: { } instance } =>
            IsSdk(property, reader) && reader.Resolve(instance).Equals(response) && !NamesLocal(operation),
        ILocalReferenceOperation { IsDeclaration: false } =>
            reader.Resolve(operation) is { Path: { Length: > 0 } path } subject && path[path.Length - 1].Name == Content && IsSdk(path[path.Length - 1], reader)
            && subject.Prefix(path.Length - 1).Equals(response),
        _ => false,
    };

    private static bool NamesLocal(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IVariableInitializerOperation;
    }

    /// <summary>A variable that text of the response, or of its stream, was put into.</summary>
    private static bool IsGathered(
        IOperation operation, Subject response, SubjectReader reader, ILookup<ISymbol, (int Position, IOperation Value)> given)
    {
        if (operation is not (ILocalReferenceOperation { IsDeclaration: false } or IFieldReferenceOperation) || VariableOf(operation) is not { } variable || operation.Type is not { } type || !(type.SpecialType == SpecialType.System_String || type.Name is "StringBuilder" or "List"))
        {
            return false;
        }

        foreach (var (position, value) in given[variable])
        {
            if (position < operation.Syntax.SpanStart && HoldsText(value, response, reader, given, MaxSteps))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What each variable of a member is given, as a whole or at its end.</summary>
    private static ILookup<ISymbol, (int Position, IOperation Value)> Given(SubjectReader reader)
    {
        var given = new List<(ISymbol Variable, int Position, IOperation Value)>();
        foreach (var operation in reader.Body.Operations)
        {
            var (variable, value) = operation switch
            {
                IForEachLoopOperation { Locals: { Length: > 0 } locals } loop => (locals[0], loop.Collection),
                IVariableDeclaratorOperation { Initializer: { } initializer } declarator => (declarator.Symbol, initializer.Value),
                IAssignmentOperation assignment => (VariableOf(assignment.Target), assignment.Value),
                IInvocationOperation { TargetMethod.Name: "Append" or "AppendLine" or "Add" or "Write", Instance: { } instance, Arguments: { Length: > 0 } arguments } =>
                    (VariableOf(instance), arguments[0].Value),
                _ => default((ISymbol?, IOperation?)),
            };
            if (variable is not null && value is not null)
            {
                given.Add((variable, operation.Syntax.SpanStart, value));
            }
        }

        return given.ToLookup(static g => g.Variable, static g => (g.Position, g.Value), SymbolEqualityComparer.Default);
    }

    /// <summary>Whether a value holds the content of the response, or a piece of text that a stream delivered.</summary>
    private static bool HoldsText(
        IOperation value, Subject response, SubjectReader reader, ILookup<ISymbol, (int Position, IOperation Value)> given, int steps)
    {
        foreach (var operation in value.SelfAndDescendants())
        {
            if (IsContent(operation, response, reader)
                || (operation is IPropertyReferenceOperation { Property: { Name: "Text", ContainingType.Name: var owner } text }
                    && owner.EndsWith("TextDelta", System.StringComparison.Ordinal) && IsSdk(text, reader)))
            {
                return true;
            }

            if (steps > 0 && operation is ILocalReferenceOperation { IsDeclaration: false, Local: var local })
            {
                foreach (var (_, source) in given[local])
                {
                    if (HoldsText(source, response, reader, given, steps - 1))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool IsSdk(ISymbol symbol, SubjectReader reader) =>
        reader.Sdk.Assembly is { } assembly && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);

    private static ISymbol? VariableOf(IOperation operation) => operation.WithoutConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => null,
    };

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
            IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } => AsksForCount(pattern),
            IAssignmentOperation assignment when assignment.Target == child => true,
            IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: null or "" } } => true,
            _ => false,
        };
    }

    private static bool AsksForCount(IRecursivePatternOperation pattern)
    {
        foreach (var part in pattern.PropertySubpatterns)
        {
            if (part.Member is not IMemberReferenceOperation { Member.Name: "Count" or "Length" })
            {
                return false;
            }
        }

        return pattern.DeclaredSymbol is null;
    }
}
