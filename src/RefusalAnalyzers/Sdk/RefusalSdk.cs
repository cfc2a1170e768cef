using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Sdk;

/// <summary>What a compilation knows of refusals.</summary>
internal sealed class RefusalSdk
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, RefusalEnum?> _enums = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, RefusalEnum?> _stopReasons = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, INamedTypeSymbol?> _stopDetails = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _apiEnum;
    private readonly Lazy<RefusalEnum?> _stable;

    private RefusalSdk(Compilation compilation, IAssemblySymbol? assembly)
    {
        Compilation = compilation;
        Assembly = assembly;
        _apiEnum = assembly?.GetTypeByMetadataName(SdkNames.ApiEnum);
        _stable = new(FindStable);
        Chat = assembly is null ? null : ChatLibrary.Of(compilation);
    }

    public Compilation Compilation { get; }

    /// <summary>The SDK's assembly; null where only a developer's own refusal enum is in reach.</summary>
    public IAssemblySymbol? Assembly { get; }

    /// <summary>The library behind whose clients the SDK's may stand; null where it is not referenced, or the SDK is not.</summary>
    public ChatLibrary? Chat { get; }

    /// <summary>The version that the diagnostics name.</summary>
    public string Version => Assembly is null ? "" : DisplayVersion(Assembly.Identity.Version);

    /// <summary>The enum that strings of unknown origin are compared with; null where the SDK has none.</summary>
    public RefusalEnum? Stable => _stable.Value;

    public static RefusalSdk Of(Compilation compilation) => new(compilation, FindAssembly(compilation));

    /// <summary>The refusal enum that a type is, or that an option may make of it.</summary>
    public RefusalEnum? FindEnum(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named ? _enums.GetOrAdd(named, Create) : null;

    /// <summary>The enum inside an <c>ApiEnum&lt;string, E&gt;</c> of the SDK.</summary>
    public INamedTypeSymbol? EnumOfApiEnum(ITypeSymbol? type) =>
        _apiEnum is not null && type is INamedTypeSymbol { Arity: 2 } named
        && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, _apiEnum)
            ? named.TypeArguments[1] as INamedTypeSymbol
            : null;

    /// <summary>The domain of an enum of the SDK that says why a response ended, <c>Refusal</c> among the reasons.</summary>
    public RefusalEnum? FindStopReason(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named ? _stopReasons.GetOrAdd(named, CreateStopReason) : null;

    /// <summary>The kind of response that a member is one of: any type of the SDK, and the responses and updates of a chat.</summary>
    public ResponseKind? KindOf(ISymbol member) =>
        Assembly is not null && IsOfSdk(member) ? ResponseKind.Message
        : Chat is { } chat && chat.IsResponse(member.ContainingType) ? ResponseKind.Chat
        : null;

    /// <summary>The form of the SDK's response that a type is; null of any other type.</summary>
    public RawForm? RawFormOf(ITypeSymbol type) => Assembly is not null && IsOfSdk(type) && type.ContainingNamespace is { Name: SdkNames.MessagesNamespace } ? SdkNames.RawFormOf(type.Name) : null;

    /// <summary>Whether a member brings what the model wrote.</summary>
    public bool IsContent(ISymbol member) => member is IPropertySymbol { Name: var name } && KindOf(member) is { } kind && kind.Content.Contains(name);

    /// <summary>Whether a member makes something of what the model wrote: the typed result of a structured answer.</summary>
    public bool IsMadeOfContent(ISymbol member) => member is IPropertySymbol { Name: ChatNames.Result } && KindOf(member) is { IsChat: true };

    public bool IsStopReason(ITypeSymbol? type) => FindStopReason(type) is not null;

    /// <summary>The enum of the categories that the SDK's details of a refusal hold.</summary>
    public INamedTypeSymbol? CategoryOfDetails(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named ? _stopDetails.GetOrAdd(named, FindCategory) : null;

    /// <summary>The refusal enums of the SDK that only an ApiEnum of it leads to.</summary>
    public IEnumerable<INamedTypeSymbol> UnlistedEnums => Assembly is null ? [] : SdkRefusalEnums.Unlisted(Assembly, TextEnumOf);

    private static RefusalEnum? CreateStopReason(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name == SdkNames.Assembly && HasMember(type, SdkNames.Refusal) && HasMember(type, SdkNames.EndTurn)
            ? RefusalEnum.TryCreate(type, isSdk: true, isConfigured: false, isCategory: false)
            : null;

    private INamedTypeSymbol? FindCategory(INamedTypeSymbol type)
    {
        if (type.ContainingAssembly?.Name == SdkNames.Assembly)
        {
            foreach (var member in type.GetMembers(SdkNames.Category))
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

    private static bool HasMember(INamedTypeSymbol type, string name) => !type.GetMembers(name).IsEmpty;

    private static IAssemblySymbol? FindAssembly(Compilation compilation)
    {
        if (compilation.Assembly.Name == SdkNames.Assembly)
        {
            return compilation.Assembly;
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == SdkNames.Assembly)
            {
                return assembly;
            }
        }

        return null;
    }

    private RefusalEnum? FindStable()
    {
        var type = Assembly?.GetTypeByMetadataName(SdkNames.StableCategory);
        return type is not null && Create(type) is { IsConfigured: false } found ? found : null;
    }

    private RefusalEnum? Create(INamedTypeSymbol type)
    {
        var isSdk = type.ContainingAssembly?.Name == SdkNames.Assembly;
        var isRefusal = isSdk ? SdkRefusalEnums.Contains(type, TextEnumOf) : CategoryCatalog.HasRefusalShape(type.MemberNames);
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
