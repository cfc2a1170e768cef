using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Looks for a subject, or for what it was read from, in the bodies that a value reaches.</summary>
internal sealed class MentionFinder(SubjectReader reader, Subject subject)
{
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the subject is a response: its other members may be read, but it and its details must not be passed on.</summary>
    public bool AlsoDetails { get; init; }

    public bool In(IOperation root)
    {
        foreach (var operation in root.SelfAndDescendants())
        {
            if (IsMention(operation))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMention(IOperation operation)
    {
        // A name is text, whatever it names.
        if (operation.Parent is INameOfOperation)
        {
            return false;
        }

        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol }:
                var read = reader.Resolve(operation);
                if (AlsoDetails)
                {
                    return (read.IsPrefixOf(subject) || (subject.IsPrefixOf(read) && IsResponse(operation.Type)) || IsSource(operation, read)) && HandsOn(operation);
                }

                return read.Equals(subject) || (read.IsPrefixOf(subject) && HandsOn(operation));
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return subject.Root == Subject.This && HandsOn(operation);
            case IAnonymousFunctionOperation function when AlsoDetails:
                // It may be kept and run by anyone, with the response that it captures.
                return reader.LooksAt(function.Body, subject);
            case IInvocationOperation or IMethodReferenceOperation when reader.Body.FindLocalFunction(operation) is { } function:
                return _visited.Add(function.Symbol) && In(function);
            default:
                return false;
        }
    }

    /// <summary>Whether a variable holds what the response was taken from: the list of an element, the event of a picked variant.</summary>
    private bool IsSource(IOperation operation, Subject read)
    {
        if (subject.IsUnique)
        {
            return IsResponse(operation.Type) || (read.Path.IsEmpty && read.RootSymbol is { } variable && Mentions((SyntaxNode)subject.Root, variable));
        }

        return subject.RootSymbol is ILocalSymbol local && reader.PickedFrom(local) is { } source && read.IsPrefixOf(source);
    }

    private static bool Mentions(SyntaxNode expression, ISymbol variable)
    {
        foreach (var token in expression.DescendantTokens())
        {
            if (token.ValueText == variable.Name)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsResponse(ITypeSymbol? type) =>
        type is { IsReferenceType: true } && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, reader.Sdk.Assembly)
        && (!type.GetMembers("StopDetails").IsEmpty || reader.Sdk.FindStopDetails(type, reader.Options) is not null);

    /// <summary>Whether an expression is used as a whole, not only to read another member of it.</summary>
    private static bool HandsOn(IOperation operation)
    {
        var child = operation;
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            child = parent;
            parent = parent.Parent;
        }

        return parent switch
        {
            IMemberReferenceOperation member when ReferenceEquals(member.Instance, child) => false,
            IConditionalAccessOperation access when ReferenceEquals(access.Operation, child) => access.WhenNotNull is IInvocationOperation,
            IIsPatternOperation or IBinaryOperation => false,
            IAssignmentOperation assignment when ReferenceEquals(assignment.Target, child) => false,
            _ => true,
        };
    }
}
