using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Writes the name of an enum's member as it is understood at a place.</summary>
internal static class MemberName
{
    /// <summary>The member that a text was to stand for, by its wire name or nearly so.</summary>
    public static IFieldSymbol? Find(INamedTypeSymbol type, string text)
    {
        IFieldSymbol? nearly = null;
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } field)
            {
                continue;
            }

            if (WireNames.ToSnakeCase(field.Name) == text)
            {
                return field;
            }

            if (WireNames.Fold(field.Name) == WireNames.Fold(text))
            {
                nearly = field;
            }
        }

        return nearly;
    }

    /// <summary>The name, qualified as far as it must be; null where no spelling is understood.</summary>
    public static string? Write(FixedFile file, ISymbol member, int position)
    {
        var type = member.ContainingType;
        if (!HasAlias(file.Root) && Checked(type.Name) is { } simple)
        {
            // What is mostly so, without a search for the shortest name.
            return simple;
        }

        var minimal = type.ToMinimalDisplayString(file.Model, position, SymbolDisplayFormat.MinimallyQualifiedFormat);
        // It does not know the aliases of other files.
        return (minimal.IndexOf('.') < 0 ? null : Checked(type.Name) ?? Checked(AliasOf(file.Model, type, position)))
            ?? Checked(minimal)
            ?? Checked(type.ToDisplayString())
            ?? Checked(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));

        string? Checked(string? typeName) =>
            typeName + "." + CodeAt.Identifier(member.Name) is var name && typeName is not null && file.Model.Means(position, name, member) ? name : null;
    }

    /// <summary>Whether the file may call the type otherwise.</summary>
    private static bool HasAlias(SyntaxNode root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).Any(static node => node is UsingDirectiveSyntax { Alias: not null });

    /// <summary>What a <c>using</c>, of this file or a global one, calls a type.</summary>
    private static string? AliasOf(SemanticModel model, INamedTypeSymbol type, int position) =>
        model.LookupNamespacesAndTypes(position).OfType<IAliasSymbol>().FirstOrDefault(alias => SymbolEqualityComparer.Default.Equals(alias.Target, type))?.Name;
}
