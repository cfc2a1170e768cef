using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Scanning;

/// <summary>What using directives do to names: an alias stands for a type without naming it.</summary>
internal static class Usings
{
    /// <summary>The aliases that one file gives to all.</summary>
    public static IEnumerable<string> GlobalAliases(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit)
        {
            foreach (var directive in unit.Usings)
            {
                if (directive is { Alias: { } alias } && directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                {
                    yield return alias.Name.Identifier.ValueText;
                }
            }
        }
    }

    /// <summary>Whether a file has an alias, or names of its own for static members: then its members may do without any known name.</summary>
    public static bool Rename(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax directive && (directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)))
            {
                return true;
            }
        }

        return false;
    }
}
