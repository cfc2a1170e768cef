using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Stubs;

/// <summary>A stub that is still to be written and that nothing calls: any dispatch may have it.</summary>
internal static class OpenStub
{
    public static bool Is(IMethodSymbol method, SemanticModel model) =>
        method.DeclaringSyntaxReferences.Length == 1 && method.DeclaringSyntaxReferences[0].GetSyntax() is var declaration
        && IsUnwritten(declaration, model) && !IsNamedElsewhere(method, declaration, model.Compilation);

    private static bool IsUnwritten(SyntaxNode declaration, SemanticModel model)
    {
        var (expression, body) = declaration switch
        {
            MethodDeclarationSyntax method => (method.ExpressionBody, method.Body),
            LocalFunctionStatementSyntax function => (function.ExpressionBody, function.Body),
            _ => default,
        };
        var thrown = (expression?.Expression as ThrowExpressionSyntax)?.Expression
            ?? (body?.Statements is { Count: 1 } statements ? (statements[0] as ThrowStatementSyntax)?.Expression : null);
        if (thrown is not BaseObjectCreationExpressionSyntax)
        {
            return false;
        }

        var own = thrown.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(thrown.SyntaxTree);
        return own.GetTypeInfo(thrown).Type is { Name: "NotImplementedException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
    }

    private static bool IsNamedElsewhere(IMethodSymbol method, SyntaxNode declaration, Compilation compilation)
    {
        var identifier = declaration is MethodDeclarationSyntax written ? written.Identifier : ((LocalFunctionStatementSyntax)declaration).Identifier;
        return Around(method, compilation).SelectMany(static node => node.DescendantTokens())
            .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == method.Name && token != identifier);
    }

    /// <summary>All that can name it.</summary>
    private static IEnumerable<SyntaxNode> Around(IMethodSymbol method, Compilation compilation) =>
        method.DeclaredAccessibility == Accessibility.Private && method.ContainingType is { } type && method.MethodKind != MethodKind.LocalFunction
            ? type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax())
            : compilation.SyntaxTrees.Select(static tree => tree.GetRoot());
}
