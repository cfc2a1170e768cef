using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Sdk;

/// <summary>Microsoft.Extensions.AI, as a compilation knows it.</summary>
internal sealed class ChatLibrary
{
    private readonly INamedTypeSymbol _response;
    private readonly INamedTypeSymbol _update;
    private readonly INamedTypeSymbol _client;
    private readonly INamedTypeSymbol _reason;
    private readonly INamedTypeSymbol? _message;
    private readonly INamedTypeSymbol? _content;
    private readonly INamedTypeSymbol? _delegating;
    private readonly Lazy<RefusalEnum?> _reasons;

    private ChatLibrary(IAssemblySymbol assembly, INamedTypeSymbol response, INamedTypeSymbol update, INamedTypeSymbol client, INamedTypeSymbol reason)
    {
        (_response, _update, _client, _reason) = (response, update, client, reason);
        _message = assembly.GetTypeByMetadataName(ChatNames.Message);
        _content = assembly.GetTypeByMetadataName(ChatNames.Content);
        _delegating = assembly.GetTypeByMetadataName(ChatNames.DelegatingClient);
        _reasons = new(() => RefusalEnum.TryCreate(_reason, NamedReasons()));
    }

    public static ChatLibrary? Of(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == ChatNames.Assembly)
            {
                return assembly.GetTypeByMetadataName(ChatNames.Response) is { } response && assembly.GetTypeByMetadataName(ChatNames.Update) is { } update
                    && assembly.GetTypeByMetadataName(ChatNames.Client) is { } client && assembly.GetTypeByMetadataName(ChatNames.Reason) is { } reason
                        ? new(assembly, response, update, client, reason)
                        : null;
            }
        }

        return null;
    }

    /// <summary>The domain of the reasons why a response ended; null of any other type.</summary>
    public RefusalEnum? FindReasons(ITypeSymbol? type) => Same(type, _reason) ? _reasons.Value : null;

    /// <summary>Whether a type is a response, as a whole or typed, or an update.</summary>
    public bool IsResponse(ITypeSymbol? type) => IsWhole(type) || IsUpdate(type);

    public bool IsWhole(ITypeSymbol? type) => Derives(type, _response);

    public bool IsUpdate(ITypeSymbol? type) => Derives(type, _update);

    /// <summary>Whether a type is a message of a response, or a part of one.</summary>
    public bool IsPart(ITypeSymbol? type) => Derives(type, _message) || Derives(type, _content);

    /// <summary>Whether a type is a client, by whatever type it is known.</summary>
    public bool IsClient(ITypeSymbol? type)
    {
        if (type is null || Same(type, _client))
        {
            return type is not null;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (Same(implemented, _client))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is a client of the library's own that asks another one.</summary>
    public bool IsOwnDelegating(ITypeSymbol? type) => type is not null && IsOfLibrary(type) && Derives(type, _delegating);

    public static bool IsOfLibrary(ISymbol symbol) => symbol.ContainingAssembly is { Name: var name } && ChatNames.IsLibrary(name);

    /// <summary>Whether a member gives the text of a reason.</summary>
    public bool IsText(ISymbol member) => member is IPropertySymbol { Name: SdkNames.Value, IsStatic: false } && Same(member.ContainingType, _reason);

    /// <summary>Whether a member of a response, an update, a message or a part holds the object that the underlying client gave.</summary>
    public bool IsRaw(ISymbol member) => member is IPropertySymbol { Name: ChatNames.RawRepresentation, ContainingType: var holder } && (IsResponse(holder) || IsPart(holder));

    /// <summary>The text of a reason that is given by name, or made of a constant.</summary>
    public string? TextOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when Same(property.ContainingType, _reason) => WireNames.ToSnakeCase(property.Name),
        IObjectCreationOperation { Arguments: { Length: 1 } arguments } creation when Same(creation.Type, _reason) && arguments[0].Value.ConstantValue is { HasValue: true, Value: string text } => text,
        _ => null,
    };

    private IEnumerable<ISymbol> NamedReasons()
    {
        foreach (var member in _reason.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: true } property && Same(property.Type, _reason))
            {
                yield return property;
            }
        }
    }

    private static bool Derives(ITypeSymbol? type, INamedTypeSymbol? from)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Same(current, from))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(ITypeSymbol? type, INamedTypeSymbol? other) => SymbolEqualityComparer.Default.Equals(type, other) && type is not null;
}
