using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Text;

/// <summary>What an expression would mean at a place, and parts of it as they are written.</summary>
internal static class CodeAt
{
    public static ISymbol? SymbolAt(this SemanticModel model, int position, string text) =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression).Symbol;

    public static TypeInfo TypeAt(this SemanticModel model, int position, string text) =>
        model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression);

    public static bool Means(this SemanticModel model, int position, string text, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(model.SymbolAt(position, text), symbol);

    /// <summary>Whether nothing says that it is not null; in code that is not annotated, nothing is known.</summary>
    public static bool MayBeNull(this TypeInfo info) => info.Nullability.FlowState != NullableFlowState.NotNull;

    /// <summary>Whether the compiler would warn of null.</summary>
    public static bool IsMaybeNull(this TypeInfo info) => info.Nullability.FlowState == NullableFlowState.MaybeNull;

    /// <summary>The type of a value with what the compiler knows of it: whether it may be null.</summary>
    public static ITypeSymbol Annotated(this ITypeSymbol type, TypeInfo info) =>
        type.IsReferenceType ? type.WithNullableAnnotation(info.IsMaybeNull() ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated) : type;

    /// <summary>A name, even where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public static ExpressionSyntax InParentheses(this ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax { Expression: var inner })
        {
            expression = inner;
        }

        return expression;
    }

    public static SyntaxNode WithParentheses(this SyntaxNode expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax outer)
        {
            expression = outer;
        }

        return expression;
    }
}
