using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Scanning;

/// <summary>The enums that a file declares, read without a symbol: to find them by symbol costs the compiler every container of the compilation.</summary>
internal static class EnumDeclarations
{
    /// <summary>The names of those that say why a request was refused, and of their members.</summary>
    public static string[] RefusalNames(SyntaxTree tree)
    {
        List<string>? names = null;
        foreach (var node in tree.GetRoot().DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is EnumDeclarationSyntax declaration)
            {
                var members = declaration.Members.Select(static m => m.Identifier.ValueText);
                if (CategoryCatalog.HasRefusalShape(members))
                {
                    (names ??= []).Add(declaration.Identifier.ValueText);
                    names.AddRange(members);
                }
            }
        }

        return names?.ToArray() ?? Array.Empty<string>();
    }
}
