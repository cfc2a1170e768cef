using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Reads the uses of an ApiEnum that throw on null.</summary>
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
