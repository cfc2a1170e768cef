using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Categories as code writes them, and how another one is written in the same way.</summary>
/// <param name="position">Where the other one is to stand, as far as the meaning of names goes.</param>
internal sealed class CategoryNames(FixedFile file, Target target, int position)
{
    /// <summary>The expressions that name one of some categories.</summary>
    public IEnumerable<ExpressionSyntax> Constants(SyntaxNode syntax, ValueSet names)
    {
        foreach (var expression in syntax.DescendantNodesAndSelf(node => node is not ExpressionSyntax { Parent: ConstantPatternSyntax } || node == syntax).OfType<ExpressionSyntax>())
        {
            if (IsCategory(expression) && ValueOf(expression) is { } value
                && target.OfConstant(value) is { IsEmpty: false } set && names.Contains(set))
            {
                yield return expression;
            }
        }
    }

    /// <summary>Right of <c>is</c> the compiler looked for a type first, and what it found of a value is only the member.</summary>
    private object? ValueOf(ExpressionSyntax expression) =>
        file.Model.GetConstantValue(expression) is { HasValue: true, Value: { } value } ? value : (MemberBehindIs(expression) as IFieldSymbol)?.ConstantValue;

    private ISymbol? MemberBehindIs(ExpressionSyntax expression) =>
        expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test && test.Right == expression ? file.Model.GetSymbolInfo(expression).Symbol : null;

    private bool IsCategory(ExpressionSyntax expression) =>
        expression.Parent is not (MemberAccessExpressionSyntax or QualifiedNameSyntax) && ((MemberBehindIs(expression) as IFieldSymbol)?.Type ?? file.Model.GetTypeInfo(expression).Type) is { } type
        && (SymbolEqualityComparer.Default.Equals(type, target.Enum.Symbol) || type.SpecialType == SpecialType.System_String);

    /// <summary>Another category, written like a neighbour or, where that does not bind, in full.</summary>
    public string? Like(ExpressionSyntax neighbour, CategoryMember member) =>
        Replacement(neighbour, member)
            ?? (file.Model.GetTypeInfo(neighbour).Type?.SpecialType == SpecialType.System_String ? Quote(member) : Qualified(member));

    /// <summary>Another category in the place of one, written alike.</summary>
    public string? Replacement(ExpressionSyntax expression, CategoryMember member)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return Replacement(inner, member);
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }:
                return Quote(member);
            case MemberAccessExpressionSyntax access when IsMember(expression):
                return Checked(access.Expression + "." + CodeAt.Identifier(member.Name), member);
            case QualifiedNameSyntax name when IsMember(expression):
                return Checked(name.Left + "." + CodeAt.Identifier(member.Name), member);
            case IdentifierNameSyntax when IsMember(expression):
                return Checked(CodeAt.Identifier(member.Name), member);
            default:
                return null;
        }
    }

    private bool IsMember(ExpressionSyntax expression) =>
        file.Model.GetSymbolInfo(expression).Symbol is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.ContainingType, target.Enum.Symbol);

    public string? Qualified(CategoryMember member) => MemberName.Write(file, member.Symbol, position);

    private string? Checked(string text, CategoryMember member) => text[0] != '.' && file.Model.Means(position, text, member.Symbol) ? text : null;

    public static string Quote(CategoryMember member) => "\"" + member.WireName + "\"";
}
