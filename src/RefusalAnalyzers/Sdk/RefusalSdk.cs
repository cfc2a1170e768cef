using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Scanning;

namespace RefusalAnalyzers.Sdk;

/// <summary>What a compilation knows of refusals; there is none where no refusal enum can be in reach.</summary>
internal sealed class RefusalSdk
{
    internal const string AssemblyName = "Anthropic";
    private const string StableCategory = "Anthropic.Models.Messages.Category";

    private readonly ConcurrentDictionary<INamedTypeSymbol, RefusalEnum?> _enums = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, RefusalEnum?> _stopReasons = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, INamedTypeSymbol?> _stopDetails = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _apiEnum;
    private readonly Lazy<RefusalEnum?> _stable;

    private RefusalSdk(Compilation compilation, IAssemblySymbol? assembly)
    {
        Compilation = compilation;
        Assembly = assembly;
        _apiEnum = assembly?.GetTypeByMetadataName("Anthropic.Core.ApiEnum`2");
        _stable = new(FindStable);
    }

    public Compilation Compilation { get; }

    /// <summary>The SDK's assembly; null where only a developer's own refusal enum is in reach.</summary>
    public IAssemblySymbol? Assembly { get; }

    /// <summary>The version that the diagnostics name.</summary>
    public string Version => Assembly is null ? "" : DisplayVersion(Assembly.Identity.Version);

    /// <summary>The enum that strings of unknown origin are held against; null where the SDK has none.</summary>
    public RefusalEnum? Stable => _stable.Value;

    public static RefusalSdk? TryCreate(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var assembly = FindAssembly(compilation);
        return assembly is not null || OwnEnums.InReach(compilation, options, cancellation) ? new(compilation, assembly) : null;
    }

    /// <summary>The refusal enum that a type is, if it is one under the options of the file at hand.</summary>
    public RefusalEnum? FindEnum(ITypeSymbol? type, RefusalOptions options)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
        {
            return null;
        }

        if (!options.ExcludedEnums.IsEmpty && options.ExcludedEnums.Contains(MetadataName(named)))
        {
            return null;
        }

        var found = _enums.GetOrAdd(named, Create);

        // An option can not make a category of an enum that has no place for frontier_llm.
        return found is { IsConfigured: true } && (found.FrontierLlm is null || !options.RefusalEnums.Contains(MetadataName(named))) ? null : found;
    }

    /// <summary>The enum inside an <c>ApiEnum&lt;string, E&gt;</c> of the SDK.</summary>
    public INamedTypeSymbol? EnumOfApiEnum(ITypeSymbol? type) =>
        _apiEnum is not null && type is INamedTypeSymbol { Arity: 2 } named
        && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, _apiEnum)
            ? named.TypeArguments[1] as INamedTypeSymbol
            : null;

    /// <summary>The domain of an enum of the SDK that says why a response ended, <c>Refusal</c> among the reasons.</summary>
    public RefusalEnum? FindStopReason(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named ? _stopReasons.GetOrAdd(named, CreateStopReason) : null;

    public bool IsStopReason(ITypeSymbol? type) => FindStopReason(type) is not null;

    /// <summary>The categories that the SDK's details of a refusal hold.</summary>
    public RefusalEnum? FindStopDetails(ITypeSymbol? type, RefusalOptions options) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named ? FindEnum(_stopDetails.GetOrAdd(named, CategoryOfDetails), options) : null;

    private static RefusalEnum? CreateStopReason(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name == AssemblyName && HasMember(type, "Refusal") && HasMember(type, "EndTurn")
            ? RefusalEnum.TryCreate(type, isSdk: true, isConfigured: false, isCategory: false)
            : null;

    private INamedTypeSymbol? CategoryOfDetails(INamedTypeSymbol type)
    {
        if (type.ContainingAssembly?.Name == AssemblyName)
        {
            foreach (var member in type.GetMembers("Category"))
            {
                if (member is IPropertySymbol property && EnumOfApiEnum(property.Type) is { } category)
                {
                    return category;
                }
            }
        }

        return null;
    }

    /// <summary>The enum inside an ApiEnum whose wire values are text.</summary>
    public INamedTypeSymbol? TextEnumOf(ITypeSymbol? type) => IsApiEnumOfText(type) ? EnumOfApiEnum(type) : null;

    /// <summary>Whether it is one, of a type parameter perhaps: what such an ApiEnum shows as text has quote marks.</summary>
    public bool IsApiEnumOfText(ITypeSymbol? type) =>
        _apiEnum is not null && type is INamedTypeSymbol { Arity: 2 } named && named.TypeArguments[0].SpecialType == SpecialType.System_String
        && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, _apiEnum);

    public bool IsOfSdk(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Assembly);

    /// <summary>What a file must hold to be looked at: beside the known names, those of further enums, and the aliases that stand for any of them.</summary>
    public Needles FindNeedles(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var names = new HashSet<string>(OwnEnums.Names(Compilation, cancellation), StringComparer.OrdinalIgnoreCase);
        if (Stable is { } stable)
        {
            names.UnionWith(OwnEnums.NamesOf(stable.Symbol));
        }

        foreach (var further in Assembly is null ? [] : SdkRefusalEnums.Unlisted(Assembly, TextEnumOf))
        {
            names.UnionWith(OwnEnums.NamesOf(further));
        }

        foreach (var tree in Compilation.SyntaxTrees)
        {
            foreach (var configured in OptionDefinitions.RefusalEnums.Read(options.GetOptions(tree)))
            {
                foreach (var type in OwnEnums.Find(Compilation, configured))
                {
                    names.UnionWith(OwnEnums.NamesOf(type));
                }
            }

            names.UnionWith(Usings.GlobalAliases(tree.GetRoot(cancellation)));
        }

        return new(names);
    }

    private static bool HasMember(INamedTypeSymbol type, string name) => !type.GetMembers(name).IsEmpty;

    private static IAssemblySymbol? FindAssembly(Compilation compilation)
    {
        if (compilation.Assembly.Name == AssemblyName)
        {
            return compilation.Assembly;
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == AssemblyName)
            {
                return assembly;
            }
        }

        return null;
    }

    private RefusalEnum? FindStable()
    {
        var type = Assembly?.GetTypeByMetadataName(StableCategory);
        return type is not null && Create(type) is { IsConfigured: false } found ? found : null;
    }

    private RefusalEnum? Create(INamedTypeSymbol type)
    {
        var isSdk = type.ContainingAssembly?.Name == AssemblyName;
        var isRefusal = isSdk ? SdkRefusalEnums.Contains(type, TextEnumOf) : OwnEnums.HasRefusalShape(type.MemberNames);
        return RefusalEnum.TryCreate(type, isSdk, isConfigured: !isRefusal);
    }

    internal static string MetadataName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." + name : name;
    }

    private static string DisplayVersion(Version version) => version.Build < 0 ? version.ToString() : version.ToString(3);
}
