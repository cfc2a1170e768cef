using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>What a comparer argument says about equality.</summary>
internal static class Comparers
{
    public static bool IsComparer(ITypeSymbol? type) => type?.Name is "IEqualityComparer" or "IComparer" or "StringComparer";

    public static bool IgnoresCase(IOperation comparer) =>
        comparer.WithoutConversions() is IPropertyReferenceOperation { Property: { Name: var name, ContainingType.Name: "StringComparer" } }
        && name.EndsWith("IgnoreCase", StringComparison.Ordinal);

    public static bool IsOrdinal(IOperation comparer) =>
        comparer.TryGetConstant(out var constant)
            ? constant is null
            : comparer.WithoutConversions() is IPropertyReferenceOperation { Property: { Name: "Ordinal", ContainingType.Name: "StringComparer" } or { Name: "Default" } };
}
