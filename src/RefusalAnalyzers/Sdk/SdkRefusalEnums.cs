using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Sdk;

/// <summary>
/// The SDK's enums that say why a request was refused. Such an enum is recognized by a type of its namespace that is named after a refusal
/// and has the enum as its <c>Category</c>; enums that only label something have the same members.
/// </summary>
internal static class SdkRefusalEnums
{

    // Of the SDKs that are out: what these types hold is found by the names that every scan looks for.
    private static readonly ImmutableHashSet<string> s_known = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        SdkNames.Refusal,
        "RefusalStopDetails",
        "BetaRefusalStopDetails",
        "BetaRefusalFallbackHandler",
        "BetaFallbackRefusalTrigger",
        "BetaFallbackRefusalTriggerCategory",
        "BetaManagedAgentsSessionRefusal",
        "BetaManagedAgentsSessionRefusalStopDetails",
        "RefusalDetails",
        "RefusalRecord");

    // Types that are generated beside another, and have its name with such an ending.
    private static readonly ImmutableArray<string> s_generatedEndings = ImmutableArray.Create("FromRaw", "Converter");

    public static bool Contains(INamedTypeSymbol type, Func<ITypeSymbol, INamedTypeSymbol?> textEnumOf)
    {
        foreach (var found in In(type.ContainingNamespace, textEnumOf))
        {
            if (SymbolEqualityComparer.Default.Equals(found, type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those of an SDK that has types of refusals which are not known here. To walk all of it costs too much to be done without need.</summary>
    public static IEnumerable<INamedTypeSymbol> Unlisted(IAssemblySymbol sdk, Func<ITypeSymbol, INamedTypeSymbol?> textEnumOf)
    {
        if (!HasUnlistedType(sdk))
        {
            yield break;
        }

        var pending = new Stack<INamespaceSymbol>();
        pending.Push(sdk.GlobalNamespace);
        while (pending.Count > 0)
        {
            var container = pending.Pop();
            foreach (var found in In(container, textEnumOf))
            {
                yield return found;
            }

            foreach (var inner in container.GetNamespaceMembers())
            {
                pending.Push(inner);
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> In(INamespaceSymbol container, Func<ITypeSymbol, INamedTypeSymbol?> textEnumOf)
    {
        foreach (var type in container.GetTypeMembers())
        {
            if (!NamesRefusal(type.Name))
            {
                continue;
            }

            foreach (var member in type.GetMembers(SdkNames.Category))
            {
                if (member is IPropertySymbol property && textEnumOf(property.Type) is { } category
                    && SymbolEqualityComparer.Default.Equals(category.ContainingNamespace, container))
                {
                    yield return category;
                }
            }
        }
    }

    private static bool HasUnlistedType(IAssemblySymbol sdk)
    {
        foreach (var name in sdk.TypeNames)
        {
            if (NamesRefusal(name) && name[0] != '<' && !s_known.Contains(WithoutGeneratedEnding(name)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesRefusal(string typeName) => typeName.IndexOf(SdkNames.Refusal, StringComparison.Ordinal) >= 0;

    private static string WithoutGeneratedEnding(string name)
    {
        foreach (var ending in s_generatedEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - ending.Length);
            }
        }

        return name;
    }
}
