using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Reads the constants of a set that stands in the condition, or in a readonly field, a get-only property or a local beside it.</summary>
internal static class ConstantSets
{
    // A set made from a set made from a set …: real code stops at three.
    private const int MaxSteps = 8;

    public static bool TryRead(SubjectReader reader, IOperation set, out ImmutableArray<object?> constants, out bool ignoresCase)
    {
        var elements = ImmutableArray.CreateBuilder<object?>();
        var comparer = false;
        var read = TryAdd(reader, set, elements, ref comparer, MaxSteps);
        constants = elements.ToImmutable();
        ignoresCase = comparer;
        return read && constants.Length > 0;
    }

    private static bool TryAdd(SubjectReader reader, IOperation set, ImmutableArray<object?>.Builder elements, ref bool ignoresCase, int steps)
    {
        if (steps == 0)
        {
            return false;
        }

        var core = set.WithoutConversions();
        if (CollectionExpressions.TryGetElements(core, out var written))
        {
            return TryAddAll(reader, written, elements);
        }

        switch (core)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                return TryAddAll(reader, initializer.ElementValues, elements);
            case IObjectCreationOperation creation:
                return TryAddCreation(reader, creation, elements, ref ignoresCase, steps);
            case IInvocationOperation call when IsFactory(call.TargetMethod):
                foreach (var argument in call.Arguments)
                {
                    if (argument.ArgumentKind != ArgumentKind.DefaultValue && !TryAddArgument(reader, argument, elements, ref ignoresCase, steps))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return reader.Body.CollectionOf(core) is { } held && TryAdd(reader, held, elements, ref ignoresCase, steps - 1);
        }
    }

    private static bool TryAddCreation(
        SubjectReader reader, IObjectCreationOperation creation, ImmutableArray<object?>.Builder elements, ref bool ignoresCase, int steps)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Type.SpecialType != SpecialType.System_Int32
                && !TryAddArgument(reader, argument, elements, ref ignoresCase, steps))
            {
                return false;
            }
        }

        foreach (var item in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (item is not IInvocationOperation { Arguments.Length: 1 } add || !TryAddAll(reader, ImmutableArray.Create(add.Arguments[0].Value), elements))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAddArgument(
        SubjectReader reader, IArgumentOperation argument, ImmutableArray<object?>.Builder elements, ref bool ignoresCase, int steps)
    {
        if (Comparers.IsComparer(argument.Parameter?.Type))
        {
            ignoresCase = Comparers.IgnoresCase(argument.Value);
            return ignoresCase || Comparers.IsOrdinal(argument.Value);
        }

        return TryAddAll(reader, ImmutableArray.Create(argument.Value), elements) || TryAdd(reader, argument.Value, elements, ref ignoresCase, steps - 1);
    }

    private static bool TryAddAll(SubjectReader reader, ImmutableArray<IOperation> values, ImmutableArray<object?>.Builder elements)
    {
        foreach (var value in values)
        {
            if (!ConstantValues.TryGet(reader, value, out var constant))
            {
                return false;
            }

            elements.Add(constant);
        }

        return true;
    }

    private static bool IsFactory(IMethodSymbol method) =>
        (method.Name is "Create" or "CreateRange" or "ToFrozenSet" or "ToImmutableHashSet" or "ToImmutableArray" or "ToImmutableList" or "ToImmutableSortedSet"
            or "ToHashSet" or "ToArray" or "ToList" or "AsSpan" or "AsEnumerable" or "AsReadOnly")
        && method.ContainingNamespace is { } ns
        && ns.ToDisplayString() is "System" or "System.Linq" or "System.Collections.Generic" or "System.Collections.Immutable" or "System.Collections.Frozen";
}
