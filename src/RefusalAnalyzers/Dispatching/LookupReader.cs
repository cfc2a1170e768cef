using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Reads the initializer of a dictionary that is keyed by category.</summary>
internal static class LookupReader
{
    public static Dispatch? Read(SubjectReader reader, IOperation operation)
    {
        if (KeyOf(operation) is not { } key || View(reader, key) is not { } view)
        {
            return null;
        }

        var subject = new CategoryExpression(operation, Subject.OfUnique(operation.Syntax), view.Enum, view.View, false);
        if (!TryReadEntries(reader, operation, Target.Of(subject), out var arms) || arms.IsEmpty)
        {
            return null;
        }

        var dispatch = new Dispatch(DispatchForm.Lookup, subject, arms, operation, operation.Syntax, Location(operation.Syntax));
        return WireStrings.Count(reader, subject, dispatch.OwnNames) && !IsCompletedElsewhere(reader, operation) ? dispatch : null;
    }

    /// <summary>The keys of a dictionary that is written with text for keys, and whether it compares them without case.</summary>
    public static IEnumerable<(string Key, bool IgnoresCase)> TextKeys(SubjectReader reader, IOperation operation)
    {
        if (KeyOf(operation) is not { SpecialType: SpecialType.System_String })
        {
            yield break;
        }

        var ignoresCase = IgnoresCase(operation);
        foreach (var entry in Entries(operation))
        {
            if (Split(entry).Key is { } key && ConditionSets.TryGetValue(reader, key, out var constant) && constant is string text)
            {
                yield return (text, ignoresCase);
            }
        }
    }

    /// <summary>The constant keys of the dictionary that an expression is, where its entries can be seen and nothing is added to them.</summary>
    public static bool TryReadKeys(SubjectReader reader, IOperation map, out ImmutableArray<object?> keys, out bool ignoresCase)
    {
        var creation = map.WithoutConversions() switch
        {
            ILocalReferenceOperation { Local: var local } when !reader.Body.Tables.IsChanged(local, reader.Body.Root.Syntax) => reader.OnlyValueOf(local),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } when !reader.Body.Tables.IsChanged(field, ConstantSets.DeclaringType(field)) => reader.Body.Tables.InitializerOf(field),
            IPropertyReferenceOperation { Property: { SetMethod: null, Parameters.IsEmpty: true } property } when !reader.Body.Tables.IsChanged(property, ConstantSets.DeclaringType(property)) =>
                reader.Body.Tables.InitializerOf(property),
            var other => other,
        };
        keys = ImmutableArray<object?>.Empty;
        ignoresCase = false;
        if (creation?.WithoutConversions() is not { } made || KeyOf(made) is null)
        {
            return false;
        }

        var read = ImmutableArray.CreateBuilder<object?>();
        foreach (var entry in Entries(made))
        {
            if (Split(entry).Key is not { } key || !ConditionSets.TryGetValue(reader, key, out var constant))
            {
                return false;
            }

            read.Add(constant);
        }

        keys = read.ToImmutable();
        ignoresCase = IgnoresCase(made);
        return true;
    }

    private static TextSpan Location(SyntaxNode syntax) => syntax.GetFirstToken().Span;

    private static (RefusalEnum Enum, CategoryView View)? View(SubjectReader reader, ITypeSymbol key)
    {
        if (reader.EnumView(key) is { } view)
        {
            return (view.Enum, view.View);
        }

        return key.SpecialType == SpecialType.System_String && reader.AnyStringEnum is { } stable ? (stable, CategoryView.AnyString) : null;
    }

    /// <summary>The key type of a dictionary that is written with its entries.</summary>
    private static ITypeSymbol? KeyOf(IOperation operation)
    {
        var isCreation = operation is IObjectCreationOperation { Initializer.Initializers.IsEmpty: false, Arguments: var arguments }
            && arguments.All(static a => a.ArgumentKind == ArgumentKind.DefaultValue || Comparers.IsComparer(a.Parameter?.Type) || a.Parameter?.Type.SpecialType == SpecialType.System_Int32);
        if (!isCreation && (operation.IsImplicit || !CollectionExpressions.TryGetElements(operation, out _)))
        {
            return null;
        }

        return operation.Type is INamedTypeSymbol type && DictionaryKey(type) is { } key ? key
            : isCreation || !FillsDictionary(operation) ? null
            : PairKey(operation);
    }

    /// <summary>Whether pairs in brackets are what a dictionary is made from: <c>new Dictionary&lt;K, V&gt;([…])</c>, <c>ImmutableDictionary.CreateRange([…])</c>.</summary>
    private static bool FillsDictionary(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is IObjectCreationOperation or IInvocationOperation && parent.Type is INamedTypeSymbol made && DictionaryKey(made) is not null;
    }

    private static ITypeSymbol? PairKey(IOperation operation)
    {
        var element = operation.Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => arguments[0],
            _ => null,
        };
        return element is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: { Length: 2 } pair } ? pair[0] : null;
    }

    private static ITypeSymbol? DictionaryKey(INamedTypeSymbol type)
    {
        if (IsDictionary(type))
        {
            return type.TypeArguments[0];
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (IsDictionary(implemented))
            {
                return implemented.TypeArguments[0];
            }
        }

        return null;
    }

    private static bool IsDictionary(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, Arity: 2, Name: "IDictionary" or "IReadOnlyDictionary", ContainingNamespace: { Name: "Generic" } };

    private static bool TryReadEntries(SubjectReader reader, IOperation operation, Target target, out ImmutableArray<Arm> arms)
    {
        arms = ImmutableArray<Arm>.Empty;
        var read = ImmutableArray.CreateBuilder<Arm>();
        var ignoresCase = IgnoresCase(operation);
        foreach (var entry in Entries(operation))
        {
            var (key, value) = Split(entry);
            if (key is null || value is null || !ConditionSets.TryGetValue(reader, key, out var constant))
            {
                return false;
            }

            var remainder = new Remainder();
            var alternative = new Alternative(SetPair.Exactly(target.OfConstant(constant, ignoresCase, remainder)), remainder, key.Syntax);
            read.Add(new(ArmKind.Written, ImmutableArray.Create(alternative), ImmutableArray<IOperation>.Empty, ImmutableArray.Create(value), entry.Syntax));
        }

        arms = read.ToImmutable();
        return true;
    }

    private static ImmutableArray<IOperation> Entries(IOperation operation) =>
        operation is IObjectCreationOperation { Initializer: { } initializer } ? initializer.Initializers
        : CollectionExpressions.TryGetElements(operation, out var elements) ? elements
        : ImmutableArray<IOperation>.Empty;

    private static bool IgnoresCase(IOperation operation) =>
        operation is IObjectCreationOperation creation && creation.Arguments.Any(static a => Comparers.IsComparer(a.Parameter?.Type) && Comparers.IgnoresCase(a.Value));

    /// <summary>The key and the value of <c>[k] = v</c>, <c>{ k, v }</c>, <c>new(k, v)</c> and <c>KeyValuePair.Create(k, v)</c>.</summary>
    private static (IOperation? Key, IOperation? Value) Split(IOperation entry)
    {
        switch (entry.WithoutConversions())
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } indices } } assignment:
                return (indices[0].Value, assignment.Value);
            case IInvocationOperation { Arguments: { Length: 2 } arguments } call when call.TargetMethod.Name is "Add" or "Create":
                return (ByOrdinal(arguments, 0), ByOrdinal(arguments, 1));
            case IObjectCreationOperation { Arguments: { Length: 2 } arguments, Type.Name: "KeyValuePair" }:
                return (ByOrdinal(arguments, 0), ByOrdinal(arguments, 1));
            default:
                return default;
        }
    }

    private static IOperation? ByOrdinal(ImmutableArray<IArgumentOperation> arguments, int ordinal)
    {
        // An extension Add has the dictionary as its first parameter.
        var offset = arguments[0].Parameter?.ContainingSymbol is IMethodSymbol { IsExtensionMethod: true } ? 1 : 0;
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal + offset)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>Whether code beside the variable that holds the lookup adds to it.</summary>
    private static bool IsCompletedElsewhere(SubjectReader reader, IOperation operation)
    {
        SyntaxNode syntax = operation.Syntax;
        for (; syntax.Parent is ExpressionSyntax or MemberAccessExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; syntax = syntax.Parent)
        {
            if (syntax.Parent is AssignmentExpressionSyntax assignment && assignment.Right == syntax
                && reader.Body.Model.GetSymbolInfo(assignment.Left).Symbol is { } assigned)
            {
                return reader.Body.Tables.IsChanged(assigned, ScopeOf(assigned, syntax));
            }
        }

        var declaration = syntax.Parent?.Parent;
        if (declaration is not (VariableDeclaratorSyntax or PropertyDeclarationSyntax) || reader.Body.Model.GetDeclaredSymbol(declaration) is not { } declared)
        {
            return false;
        }

        return reader.Body.Tables.IsChanged(declared, ScopeOf(declared, syntax));
    }

    private static SyntaxNode? ScopeOf(ISymbol symbol, SyntaxNode syntax) => symbol is ILocalSymbol or IParameterSymbol
        ? syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? syntax.SyntaxTree.GetRoot()
        : (SyntaxNode?)syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? syntax.SyntaxTree.GetRoot();
}
