using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>A use of an ApiEnum that throws when there is no category.</summary>
/// <param name="Expression">The category.</param>
/// <param name="Operation">What throws: the member that is read, or the conversion.</param>
/// <param name="Syntax">The category as it is written, a <c>!</c> included.</param>
internal sealed record NullUse(CategoryExpression Expression, IOperation Operation, ExpressionSyntax Syntax)
{
    public bool IsSuppressed => Unparenthesized is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression };

    public bool IsConversion => Operation is IConversionOperation;

    /// <summary>The category without the <c>!</c> that hides what the compiler knows.</summary>
    public ExpressionSyntax Operand
    {
        get
        {
            var operand = Unparenthesized;
            while (operand is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
            {
                operand = Strip(suppressed.Operand);
            }

            return operand;
        }
    }

    private ExpressionSyntax Unparenthesized => Strip(Syntax);

    private static ExpressionSyntax Strip(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }
}
