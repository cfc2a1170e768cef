using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Dictionaries that are written with their entries.</summary>
internal static class WrittenMaps
{
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
            if (Split(entry).Key is { } key && ConstantValues.TryGet(reader, key, out var constant) && constant is string text)
            {
                yield return (text, ignoresCase);
            }
        }
    }

    /// <summary>The constant keys of the dictionary that an expression is, where its entries can be seen and nothing is added to them.</summary>
    public static bool TryReadKeys(SubjectReader reader, IOperation map, out ImmutableArray<object?> keys, out bool ignoresCase)
    {
        var written = map.WithoutConversions();
        var creation = reader.Body.CollectionOf(written) ?? written;
        keys = ImmutableArray<object?>.Empty;
        ignoresCase = false;
        var made = creation.WithoutConversions();
        if (KeyOf(made) is null)
        {
            return false;
        }

        var read = ImmutableArray.CreateBuilder<object?>();
        foreach (var entry in Entries(made))
        {
            if (Split(entry).Key is not { } key || !ConstantValues.TryGet(reader, key, out var constant))
            {
                return false;
            }

            read.Add(constant);
        }

        keys = read.ToImmutable();
        ignoresCase = IgnoresCase(made);
        return true;
    }

    /// <summary>The key type of a dictionary that is written with its entries.</summary>
    public static ITypeSymbol? KeyOf(IOperation operation)
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

    /// <summary>Its entries, as they are written.</summary>
    public static ImmutableArray<IOperation> Entries(IOperation operation) =>
        operation is IObjectCreationOperation { Initializer: { } initializer } ? initializer.Initializers
        : CollectionExpressions.TryGetElements(operation, out var elements) ? elements
        : ImmutableArray<IOperation>.Empty;

    /// <summary>Whether it compares its keys without case.</summary>
    public static bool IgnoresCase(IOperation operation) =>
        operation is IObjectCreationOperation creation && creation.Arguments.Any(static a => Comparers.IsComparer(a.Parameter?.Type) && Comparers.IgnoresCase(a.Value));

    /// <summary>The key and the value of <c>[k] = v</c>, <c>{ k, v }</c>, <c>new(k, v)</c> and <c>KeyValuePair.Create(k, v)</c>.</summary>
    public static (IOperation? Key, IOperation? Value) Split(IOperation entry)
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
}
