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

/// <summary>Reads the uses of an ApiEnum that need one to be there.</summary>
internal static class NullReader
{
    public static NullUse? Read(SubjectReader reader, IOperation operation)
    {
        var used = operation switch
        {
            IInvocationOperation { Instance: { } instance } => instance,
            IMemberReferenceOperation { Instance: { } instance } => instance,
            IConversionOperation { OperatorMethod: { } conversion } converted when ThrowsOnNull(reader, conversion, converted) => converted.Operand,
            _ => null,
        };

        if (used is null or IConditionalAccessInstanceOperation || reader.Sdk.EnumOfApiEnum(used.Type) is null || reader.Read(used) is not { View: CategoryView.ApiEnum } expression)
        {
            return null;
        }

        // The operation of `x!` is that of `x`; a `!` stands above it in the source.
        var syntax = used.Syntax as ExpressionSyntax;
        while (syntax?.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or ParenthesizedExpressionSyntax)
        {
            syntax = (ExpressionSyntax)syntax.Parent;
        }

        return syntax is null ? null : new(expression, operation, syntax);
    }

    private static bool ThrowsOnNull(SubjectReader reader, IMethodSymbol conversion, IConversionOperation converted) =>
        conversion.Parameters.Length == 1
        && reader.Sdk.EnumOfApiEnum(converted.Operand.Type) is not null
        && (conversion.ReturnType.SpecialType != SpecialType.System_String
            || conversion.Parameters[0].NullableAnnotation != NullableAnnotation.Annotated);
}
