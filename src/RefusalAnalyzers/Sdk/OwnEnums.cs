using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Options;

namespace RefusalAnalyzers.Sdk;

/// <summary>Refusal enums that are not the SDK's: a developer's mirror, another client's, or one that an option names.</summary>
internal static class OwnEnums
{
    /// <summary>A member for <c>frontier_llm</c> and one for another known category.</summary>
    public static bool HasRefusalShape(IEnumerable<string> memberNames)
    {
        var frontier = false;
        var other = false;
        foreach (var name in memberNames)
        {
            if (CategoryCatalog.Find(name) is { } entry)
            {
                frontier |= entry.WireName == WireNames.FrontierLlm;
                other |= entry.WireName != WireNames.FrontierLlm;
            }
        }

        return frontier && other;
    }

    public static bool InReach(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        // Asked of the declaration table: no symbol is made for it.
        if (compilation.ContainsSymbolsWithName(CategoryCatalog.IsFrontierLlm, SymbolFilter.Member, cancellation))
        {
            return true;
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsFramework(assembly.Name) && DeclaresRefusalEnum(assembly))
            {
                return true;
            }
        }

        return IsConfigured(compilation, options);
    }

    private static bool IsFramework(string name) =>
        name.StartsWith("System", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || name is "mscorlib" or "netstandard" or "WindowsBase";

    /// <summary>
    /// The names of an assembly's types cost little to ask, its members much: so only types that are named after refusals or categories are looked at.
    /// </summary>
    private static bool DeclaresRefusalEnum(IAssemblySymbol assembly)
    {
        foreach (var name in assembly.TypeNames)
        {
            if (MayNameRefusals(name))
            {
                return HasRefusalEnum(assembly.GlobalNamespace);
            }
        }

        return false;
    }

    private static bool MayNameRefusals(string typeName) =>
        typeName.IndexOf("Refusal", StringComparison.Ordinal) >= 0
        || typeName.IndexOf("Category", StringComparison.Ordinal) >= 0
        || typeName.IndexOf("Decline", StringComparison.Ordinal) >= 0;

    private static bool HasRefusalEnum(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol ns && HasRefusalEnum(ns))
            {
                return true;
            }

            if (member is INamedTypeSymbol type
                && ((MayNameRefusals(type.Name) && type.TypeKind == TypeKind.Enum && HasRefusalShape(type.MemberNames))
                    || (!type.GetTypeMembers().IsEmpty && HasRefusalEnum(type))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConfigured(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in OptionDefinitions.RefusalEnums.Read(options.GetOptions(tree)))
            {
                foreach (var _ in Find(compilation, name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Compilation.GetTypeByMetadataName answers null where two assemblies declare the type.
    public static IEnumerable<INamedTypeSymbol> Find(Compilation compilation, string metadataName)
    {
        if (compilation.Assembly.GetTypeByMetadataName(metadataName) is { TypeKind: TypeKind.Enum } own)
        {
            yield return own;
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.GetTypeByMetadataName(metadataName) is { TypeKind: TypeKind.Enum } referenced)
            {
                yield return referenced;
            }
        }
    }
}
