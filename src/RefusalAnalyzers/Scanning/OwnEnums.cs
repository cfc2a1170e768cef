using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Scanning;

/// <summary>Refusal enums that are not the SDK's: a developer's mirror, another client's, or one that an option names.</summary>
internal static class OwnEnums
{
    // Caches across compilations: an edit makes one anew, of the same references and of the same files but one, and what those declare stays as it is.
    private static readonly ConditionalWeakTable<IAssemblySymbol, INamedTypeSymbol[]> s_inReference = new();
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> s_namesInSource = new();

    public static bool InReach(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        foreach (var _ in Names(compilation, cancellation))
        {
            return true;
        }

        return IsConfigured(compilation, options);
    }

    /// <summary>The names of the refusal enums that the source or a reference declares, and of their members.</summary>
    public static IEnumerable<string> Names(Compilation compilation, CancellationToken cancellation)
    {
        // Asked of the declaration table: no symbol is made for it.
        if (compilation.ContainsSymbolsWithName(CategoryCatalog.IsFrontierLlm, SymbolFilter.Member, cancellation))
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var name in s_namesInSource.GetValue(tree, static t => EnumDeclarations.RefusalNames(t)))
                {
                    yield return name;
                }
            }
        }

        foreach (var type in InReferences(compilation, cancellation))
        {
            foreach (var name in NamesOf(type))
            {
                yield return name;
            }
        }
    }

    public static IEnumerable<string> NamesOf(INamedTypeSymbol type)
    {
        yield return type.Name;
        foreach (var name in type.MemberNames)
        {
            // The field that holds an enum's number is one of its members.
            if (name != "value__")
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> InReferences(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsFramework(assembly.Name) || assembly.Name == SdkNames.Assembly)
            {
                continue;
            }

            foreach (var type in s_inReference.GetValue(assembly, static a => NamesRefusals(a) ? In(a.GlobalNamespace).ToArray() : Array.Empty<INamedTypeSymbol>()))
            {
                yield return type;
            }
        }
    }

    private static bool IsFramework(string name) =>
        name.StartsWith("System", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || name is "mscorlib" or "netstandard" or "WindowsBase";

    /// <summary>
    /// The names of an assembly's types cost little to ask, its members much: so only types that are named after refusals or categories are looked at.
    /// </summary>
    private static bool NamesRefusals(IAssemblySymbol assembly)
    {
        foreach (var name in assembly.TypeNames)
        {
            if (MayNameRefusals(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayNameRefusals(string typeName) =>
        typeName.IndexOf("Refusal", StringComparison.Ordinal) >= 0
        || typeName.IndexOf("Category", StringComparison.Ordinal) >= 0
        || typeName.IndexOf("Decline", StringComparison.Ordinal) >= 0;

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol root)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
                {
                    if (MayNameRefusals(type.Name) && CategoryCatalog.HasRefusalShape(type.MemberNames))
                    {
                        yield return type;
                    }
                }
                else if (member is INamespaceOrTypeSymbol container)
                {
                    pending.Push(container);
                }
            }
        }
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
