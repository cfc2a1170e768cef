using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Reads <c>Equals</c>, <c>ValueEquals</c>, <c>Contains</c> and the null and membership checks of the framework.</summary>
internal static class Comparisons
{
    private static readonly ImmutableArray<object?> s_null = ImmutableArray.Create<object?>((object?)null);

    public static IEnumerable<Comparison> Of(SubjectReader reader, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "Equals" or "ReferenceEquals":
                return Equality(reader, call);
            case "ValueEquals" when call.Instance is { } json && reader.Sdk.JsonOfApiEnum(json) is { } wire:
                return call.Arguments.Length == 1 && ConstantValues.TryGet(reader, call.Arguments[0].Value, out var name)
                    ? [new(wire, ImmutableArray.Create(name), false, false, null)]
                    : [];
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace" when method.ContainingType.SpecialType == SpecialType.System_String:
                return [new(call.Arguments[0].Value, s_null, false, false, null)];
            case "IsDefined" when method.ContainingType.SpecialType == SpecialType.System_Enum:
                return Defined(reader, call);
            case "Contains" or "StartsWith" or "EndsWith" or "IndexOf" when SearchedIn(reader, call) is { } searched:
                return [new(searched, ImmutableArray.Create<object?>(SdkNames.RefusalWireName), IgnoresCase(call), false, null) { IsSearch = true }];
            case "Compare" or "CompareOrdinal" when method is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_String }:
                return Equality(reader, call);
            case "Contains":
                return Membership(reader, call);
            default:
                return [];
        }
    }

    private static IEnumerable<Comparison> Equality(SubjectReader reader, IInvocationOperation call)
    {
        var operands = call.Arguments.Where(static a => a.Parameter?.Type is not { Name: "StringComparison" } and not { SpecialType: SpecialType.System_Boolean }).Select(static a => a.Value).ToList();
        if (call.Instance is { } instance && !IsDefaultComparer(instance) && !IsStringComparer(instance))
        {
            operands.Insert(0, instance);
        }

        if (operands.Count != 2 || !IsValueEquality(reader, call, operands))
        {
            yield break;
        }

        var ignoresCase = IgnoresCase(call);
        for (var i = 0; i < 2; i++)
        {
            // What is boxed for the call is no other's reference; null is null.
            if (ConstantValues.TryGet(reader, operands[1 - i], out var value) && (value is null || call.TargetMethod.Name != "ReferenceEquals"))
            {
                yield return new(operands[i], ImmutableArray.Create(value), ignoresCase, false, null);
            }
        }
    }

    /// <summary>
    /// The text in which a refusal is searched for: a stop reason has no other wire name that holds this one, so that it is found where the two are equal.
    /// </summary>
    private static IOperation? SearchedIn(SubjectReader reader, IInvocationOperation call) =>
        reader.Kind == SubjectKind.StopReason && call is { Instance: { Type.SpecialType: SpecialType.System_String } text, Arguments: { Length: > 0 } arguments }
        && ConstantValues.TryGet(reader, arguments[0].Value, out var sought) && (sought as string == SdkNames.RefusalWireName || (IgnoresCase(call) && IsRefusalInAnyCase(sought)))
            ? (call.TargetMethod.Name is "Contains" or "IndexOf" ? reader.ReadQuoted(text)?.Operation : null) ?? text
            : null;

    private static bool IsRefusalInAnyCase(object? text) => string.Equals(text as string, SdkNames.RefusalWireName, StringComparison.OrdinalIgnoreCase);

    private static bool IgnoresCase(IInvocationOperation call) =>
        call.Arguments.Any(static a => a.Value.TryGetConstant(out var kind)
            && ((a.Parameter?.Type.Name == "StringComparison" && kind is 1 or 3 or 5) || a.Parameter is { Name: "ignoreCase" } && kind is true))
        || (call.Instance is IPropertyReferenceOperation { Property: { Name: var comparer } } instance && IsStringComparer(instance) && comparer.EndsWith("IgnoreCase", StringComparison.Ordinal));

    private static bool IsStringComparer(IOperation instance) =>
        instance is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: { Name: "StringComparer", ContainingNamespace.Name: "System" } } };

    /// <summary><c>EqualityComparer&lt;T&gt;.Default</c> compares as the values themselves do.</summary>
    private static bool IsDefaultComparer(IOperation instance) =>
        instance is IPropertyReferenceOperation { Property: { Name: "Default", IsStatic: true, ContainingType: { Name: "EqualityComparer", ContainingNamespace: { Name: "Generic" } } } };

    /// <summary>Whether the call compares values: <c>object.Equals</c> of an ApiEnum and a member, each boxed, never holds.</summary>
    private static bool IsValueEquality(SubjectReader reader, IInvocationOperation call, List<IOperation> operands)
    {
        if (call.TargetMethod.Parameters.IsEmpty)
        {
            return false;
        }

        var takesObjects = call.TargetMethod.Parameters.All(static p => p.Type.SpecialType == SpecialType.System_Object);
        return !takesObjects
            || !operands.Any(o => reader.Sdk.EnumOfApiEnum(o.Core().Type) is not null)
            || operands.Any(static o => o.IsNullConstant());
    }

    private static IEnumerable<Comparison> Defined(SubjectReader reader, IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (reader.Read(argument.Value) is { View: CategoryView.Enum } category)
            {
                yield return new(argument.Value, category.Enum.Members.Select(static m => (object?)m.Value).ToImmutableArray(), false, false, null);
            }
        }
    }

    private static IEnumerable<Comparison> Membership(SubjectReader reader, IInvocationOperation call)
    {
        // An extension takes the set as its first argument; an instance method is called on it. A comparer leaves open what is equal.
        var written = call.Arguments.Count(static a => a.ArgumentKind != ArgumentKind.DefaultValue);
        var (set, value) = call.Instance is { } instance && written == 1 ? (instance, ValueOf(call, 0))
            : call.Instance is null && written == 2 ? (ValueOf(call, 0), ValueOf(call, 1))
            : default;
        if (set is null || set.Type?.SpecialType == SpecialType.System_String || value is null)
        {
            yield break;
        }

        if (ConstantSets.TryRead(reader, set, out var constants, out var ignoresCase))
        {
            yield return new(value, constants, ignoresCase, IsMembership: true, set);
        }
    }

    private static IOperation? ValueOf(IInvocationOperation call, int ordinal)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
