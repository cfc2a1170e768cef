using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Refactorings;

/// <summary>The expressions that lead from a name to what is read from it: <c>message</c>, <c>.StopDetails</c>, <c>?.Category</c>, <c>?.Value()</c>.</summary>
internal static class AccessChain
{
    /// <summary>Those that hold a selection, from the inside out.</summary>
    public static IEnumerable<ExpressionSyntax> Around(SyntaxToken token, TextSpan span)
    {
        var node = token.Parent is ArgumentListSyntax { Arguments.Count: 0 } ? token.Parent.Parent : token.Parent;
        for (var expression = node as ExpressionSyntax; expression is not null; expression = Outer(expression))
        {
            if (expression.Span.Contains(span))
            {
                yield return expression;
            }
        }
    }

    /// <summary>The whole expression that a part belongs to.</summary>
    public static ExpressionSyntax Top(ExpressionSyntax expression)
    {
        while (Outer(expression) is { } outer)
        {
            expression = outer;
        }

        return expression;
    }

    /// <summary>The variable that is declared with what the chain leads to.</summary>
    public static VariableDeclaratorSyntax? DeclaratorOf(ExpressionSyntax expression) =>
        Top(expression) is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } } ? declarator : null;

    /// <summary>The statement before which an expression can be read as well; null where it has none.</summary>
    public static StatementSyntax? StatementOf(SyntaxNode expression)
    {
        for (SyntaxNode? node = expression; node is not null; node = node.Parent)
        {
            switch (node)
            {
                // What stands in a lambda is not there outside; what a loop asks, it asks again.
                case AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or QueryExpressionSyntax:
                case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax:
                    return null;
                case StatementSyntax statement:
                    while (statement is IfStatementSyntax { Parent: ElseClauseSyntax { Parent: IfStatementSyntax outer } })
                    {
                        statement = outer;
                    }

                    return statement;
            }
        }

        return null;
    }

    private static ExpressionSyntax? Outer(ExpressionSyntax expression) => expression.Parent switch
    {
        MemberAccessExpressionSyntax access => access,
        MemberBindingExpressionSyntax binding => binding,
        ConditionalAccessExpressionSyntax access => access,
        InvocationExpressionSyntax call => call,
        CastExpressionSyntax cast when cast.Expression == expression => cast,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => suppressed,
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        AwaitExpressionSyntax awaited => awaited,
        _ => null,
    };
}
