using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Writes <c>==</c>, or <c>!=</c>, in the place of another way to compare, together with the negation or the <c>== true</c> around it.</summary>
internal static class Equality
{
    /// <summary>What takes the place of a comparison; null where a comment would be lost.</summary>
    public static (TextSpan Span, string Text)? Write(SyntaxNode comparison, string left, string right, bool isNegated)
    {
        var whole = comparison;
        while (Around(whole) is var (outer, negates))
        {
            whole = outer;
            isNegated ^= negates;
        }

        if (Comments.Stand(whole, whole.Span))
        {
            return null;
        }

        var text = left + (isNegated ? " != " : " == ") + right;
        return (whole.Span, NeedsParentheses(whole) ? "(" + text + ")" : text);
    }

    /// <summary>An operand of <c>==</c>, in parentheses where it would fall apart without.</summary>
    public static string Operand(SyntaxNode expression) => expression
        is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or LiteralExpressionSyntax or ConditionalAccessExpressionSyntax
        or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax
        or InterpolatedStringExpressionSyntax or ObjectCreationExpressionSyntax or AliasQualifiedNameSyntax
            ? expression.ToString()
            : "(" + expression + ")";

    private static (SyntaxNode Outer, bool Negates)? Around(SyntaxNode whole) => whole.Parent switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => (not, true),
        ParenthesizedExpressionSyntax { Parent: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } or BinaryExpressionSyntax } inner
            when inner.Parent is PrefixUnaryExpressionSyntax || Around(inner) is not null => (inner, false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: LiteralExpressionSyntax right } equals when equals.Left == whole && Truth(right) is { } truth =>
            (equals, !truth),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Right: LiteralExpressionSyntax right } differs when differs.Left == whole && Truth(right) is { } truth =>
            (differs, truth),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: LiteralExpressionSyntax right } coalesce when coalesce.Left == whole && Truth(right) is false =>
            (coalesce, false),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax right } } isPattern when isPattern.Expression == whole && Truth(right) is { } truth =>
            (isPattern, !truth),
        _ => null,
    };

    private static bool? Truth(LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.TrueLiteralExpression) ? true : literal.IsKind(SyntaxKind.FalseLiteralExpression) ? false : null;

    private static bool NeedsParentheses(SyntaxNode whole) => whole.Parent switch
    {
        ParenthesizedExpressionSyntax or ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax => false,
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or LambdaExpressionSyntax or WhenClauseSyntax or ExpressionStatementSyntax => false,
        CatchFilterClauseSyntax or YieldStatementSyntax or SwitchExpressionArmSyntax or WhereClauseSyntax or InterpolationSyntax => false,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => false,
        ConditionalExpressionSyntax => false,
        _ => true,
    };
}
