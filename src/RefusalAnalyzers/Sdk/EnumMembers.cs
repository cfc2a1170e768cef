using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Sdk;

/// <summary>What the declaration of an enum's member says about it.</summary>
internal static class EnumMembers
{
    private static readonly ImmutableHashSet<string> s_placeholders = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "none", "unknown", "other", "unspecified", "undefined", "notset", "uncategorized", "unrecognized", "nocategory", "invalid", "default", "count", "all", "max");

    /// <summary>Whether a member stands for no category that could come: by its name, or because it is obsolete.</summary>
    public static bool IsPlaceholder(IFieldSymbol member) => s_placeholders.Contains(WireNames.Fold(member.Name)) || IsObsolete(member);

    /// <summary>How well a name describes its value; the best of several names for one value is used.</summary>
    public static int Rank(IFieldSymbol member) =>
        CategoryCatalog.IsFrontierLlm(member.Name) ? 3
        : CategoryCatalog.Find(member.Name) is not null ? 2
        : IsPlaceholder(member) ? 0
        : 1;

    /// <summary>Whether an enum of this compilation says itself what number each of its members has; a second name for a member says nothing.</summary>
    public static bool HaveWrittenNumbers(INamedTypeSymbol type)
    {
        var any = false;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not EnumDeclarationSyntax declaration)
            {
                return false;
            }

            foreach (var member in declaration.Members)
            {
                switch (member.EqualsValue?.Value)
                {
                    case null:
                        return false;
                    case IdentifierNameSyntax or MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression }:
                        break;
                    default:
                        any = true;
                        break;
                }
            }
        }

        return any;
    }

    public static bool IsFlags(INamedTypeSymbol type) => HasAttribute(type, "FlagsAttribute");

    private static bool IsObsolete(IFieldSymbol member) => HasAttribute(member, "ObsoleteAttribute");

    private static bool HasAttribute(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
