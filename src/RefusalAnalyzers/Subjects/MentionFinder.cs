using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Looks for a subject, or for what it was read from, in the bodies that a value reaches.</summary>
internal sealed class MentionFinder(SubjectReader reader, Subject subject)
{
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);
    private bool _isAskedForOrigin;

    /// <summary>Whether the subject is a response: its other members may be read, but it and its details must not be passed on.</summary>
    public bool AlsoDetails { get; init; }

    public bool In(IOperation root) => First(root) is not null;

    /// <summary>The first operation that mentions it.</summary>
    public IOperation? First(IOperation root)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var operation in root.SelfAndDescendants())
        {
            if (IsMention(operation))
            {
                return operation;
            }
        }

        return null;
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
                    return (IsResponseOrDetails(read, operation.Type) || IsTakenFromIt(operation) || IsSource(operation, read)) && operation.IsUsedAsWhole() && !ReasonQuestions.AreAllOf(reader, operation);
                }

                return read.Equals(subject) || (read.IsPrefixOf(subject) ? operation.IsUsedAsWhole() : operation is ILocalReferenceOperation { IsDeclaration: false } local && IsMadeOf(local, read));
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return subject.Root == Subject.This && operation.IsUsedAsWhole();
            case IAnonymousFunctionOperation function when AlsoDetails:
                // It may be kept and run by anyone, with the response that it captures.
                return reader.LooksAt(function.Body, subject);
            // In a function that calls itself, each activation has a response of its own.
            case IInvocationOperation or IMethodReferenceOperation when reader.Body.FindLocalFunction(operation) is { } function && !(AlsoDetails && operation.IsWithin(function)):
                return _visited.Add(function.Symbol) && In(function);
            default:
                return false;
        }
    }

    /// <summary>Whether a local, that is no other name for something else, was made from the subject: its text, a function that reads it.</summary>
    private bool IsMadeOf(ILocalReferenceOperation reference, Subject read)
    {
        // An assignment to the local says nothing of its value before.
        if (!read.Equals(Subject.Of(reference.Local)) || reference.IsAssigned() || !_visited.Add(reference.Local))
        {
            return false;
        }

        var origin = _isAskedForOrigin ? FindOrigin(reference.Local) : KnownOrigin(reference.Local);
        foreach (var made in origin.MadeBy)
        {
            if (!Alternatives.Exclude(made, reference, reference.Local))
            {
                return true;
            }
        }

        // Where the local is an alias of the response, reading another member of it is no mention.
        return origin.IsSecondName && reference.IsUsedAsWhole();
    }

    /// <summary>The origin of a local, computed independently of what was visited so far, so that it can be kept for every body.</summary>
    private Origin KnownOrigin(ILocalSymbol local)
    {
        // The bodies of a member share their locals.
        var origins = reader.Entry(subject, static (_, _) => new Dictionary<ISymbol, Origin>(SymbolEqualityComparer.Default));
        if (!origins.TryGetValue(local, out var origin))
        {
            var finder = new MentionFinder(reader, subject) { _isAskedForOrigin = true };
            finder._visited.Add(local);
            origins[local] = origin = finder.FindOrigin(local);
        }

        return origin;
    }

    private Origin FindOrigin(ILocalSymbol local)
    {
        var isSecondName = false;
        var madeBy = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var value in ValuesOf(local))
        {
            if (reader.Resolve(value).IsPrefixOf(subject))
            {
                isSecondName = true;
            }
            else if (In(value))
            {
                madeBy.Add(value);
            }
        }

        return new(madeBy.ToImmutable(), isSecondName);
    }

    private IEnumerable<IOperation> ValuesOf(ILocalSymbol local)
    {
        foreach (var write in reader.Body.WritesTo(local))
        {
            if ((write.Compound ?? write.Value ?? write.Argument?.Parent) is { } value)
            {
                yield return value;
            }
        }

        if (reader.Body.DesignationOf(local) is { } designation && PatternInputs.ExpressionOf(designation) is { } input)
        {
            yield return input;
        }
    }

    private bool IsResponseOrDetails(Subject read, ITypeSymbol? type) => read.IsPrefixOf(subject) || (subject.IsPrefixOf(read) && reader.Views.IsResponse(type));

    /// <summary>Whether a local was given the response or its details, where others may have replaced them since: it still has what was tested.</summary>
    private bool IsTakenFromIt(IOperation operation)
    {
        if (operation is not ILocalReferenceOperation { IsDeclaration: false, Local: var local })
        {
            return false;
        }

        var given = reader.Body.DesignationOf(local) is { } designation ? reader.MatchedBy(designation)
            : reader.Body.OnlyValueOf(local) is { } value ? reader.Resolve(value)
            : null;
        return given is { IsUnique: false } && IsResponseOrDetails(given, operation.Type);
    }

    /// <summary>Where the value of a local comes from: the values that are made of the subject, and whether the local may be an alias of what the subject is read from.</summary>
    private readonly record struct Origin(ImmutableArray<IOperation> MadeBy, bool IsSecondName);

    /// <summary>Whether a variable holds what the response was taken from: the list of an element, the event of a picked variant.</summary>
    private bool IsSource(IOperation operation, Subject read)
    {
        if (subject.IsUnique)
        {
            return reader.Views.IsResponse(operation.Type) || (read.Path.IsEmpty && read.RootSymbol is { } variable && Mentions((SyntaxNode)subject.Root, variable));
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
}
