using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Scanning;

/// <summary>The nodes of a file that are analyzed as one piece: bodies, initializers and enums.</summary>
internal static class MemberRoots
{
    public static IEnumerable<SyntaxNode> In(SyntaxNode root)
    {
        var hasStatements = false;
        foreach (var node in root.DescendantNodes(static n => IsContainer(n)))
        {
            switch (node)
            {
                case GlobalStatementSyntax:
                    if (!hasStatements)
                    {
                        hasStatements = true;
                        yield return root;
                    }

                    break;
                case BaseMethodDeclarationSyntax method:
                    yield return method;
                    foreach (var parameter in method.ParameterList.Parameters)
                    {
                        if (parameter.Default is { } optional && MayBeNothing(optional.Value))
                        {
                            yield return optional;
                        }
                    }

                    break;
                case EqualsValueClauseSyntax { Parent: ParameterSyntax } optional:
                    if (MayBeNothing(optional.Value))
                    {
                        yield return optional;
                    }

                    break;
                case AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or PrimaryConstructorBaseTypeSyntax or EnumDeclarationSyntax:
                    yield return node;
                    break;
            }
        }
    }

    /// <summary>The text that may say what a root is about: of an initializer, the type before it as well.</summary>
    public static TextSpan ScannedSpan(SyntaxNode root) => root switch
    {
        EqualsValueClauseSyntax or ArrowExpressionClauseSyntax => root.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Span ?? root.Span,
        AccessorDeclarationSyntax { Parent.Parent: BasePropertyDeclarationSyntax { Type: var type } } => TextSpan.FromBounds(type.SpanStart, root.Span.End),
        _ => root.Span,
    };

    /// <summary>The root that a node lies in.</summary>
    public static SyntaxNode? Of(SyntaxNode node)
    {
        SyntaxNode? found = null;
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case GlobalStatementSyntax:
                    return current.SyntaxTree.GetRoot();
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax:
                    return current;
                case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }:
                    return current;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }:
                    found = current;
                    break;
            }
        }

        return found;
    }

    private static bool IsContainer(SyntaxNode node) => node
        is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BaseListSyntax or BasePropertyDeclarationSyntax or AccessorListSyntax
        or BaseFieldDeclarationSyntax or VariableDeclarationSyntax or VariableDeclaratorSyntax
        or DelegateDeclarationSyntax or BaseParameterListSyntax or ParameterSyntax;

    /// <summary>Of what a parameter is where it is left out, only a value that nobody wrote tells anything.</summary>
    private static bool MayBeNothing(ExpressionSyntax value) =>
        value is DefaultExpressionSyntax or BaseObjectCreationExpressionSyntax || value.IsKind(SyntaxKind.DefaultLiteralExpression);
}
