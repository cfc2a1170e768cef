using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>A condition that asks for one category, as one beside it asks for others.</summary>
internal sealed class MemberCondition(FixedFile file, Dispatch dispatch)
{
    private readonly CategoryNames _names = new(file, dispatch.Target, dispatch.Location.Start);

    /// <param name="condition">A condition that is about the category alone.</param>
    /// <param name="names">The categories for which it holds.</param>
    /// <param name="like">Writes the category that is asked for, as one that the condition names is written.</param>
    public string? Like(ExpressionSyntax condition, ValueSet names, Func<ExpressionSyntax, string?> like)
    {
        condition = condition.InParentheses();
        if (condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either)
        {
            return Like(either.Left, names, like) ?? Like(either.Right, names, like);
        }

        var constants = _names.Constants(condition, dispatch.Enum.NameSet).ToList();
        if (constants.Count == 0 || like(constants[0]) is not { } name)
        {
            return null;
        }

        switch (condition)
        {
            case IsPatternExpressionSyntax isPattern:
                return OfPattern(isPattern, constants, name);
            // `c is Category.Bio` is read like a question for a type.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.IsExpression } when constants.Count == 1 && !Declares(condition):
                return With(condition, constants[0], name);
            // A test for all but one, whose other side is that one's.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } differs when constants.Count == 1 && !Declares(condition):
                return differs.Left == constants[0] ? name + " == " + differs.Right : differs.Right == constants[0] ? differs.Left + " == " + name : null;
            // As the neighbour would, `Equals` may be told to be null; `==` asks the same without.
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver }, ArgumentList.Arguments: { Count: 1 } arguments } call
                when arguments[0].Expression == constants[0] && !Declares(call):
                return file.Model.GetTypeInfo(receiver).IsMaybeNull()
                    ? Equality.Operand(receiver) + " == " + name
                    : With(call, constants[0], name);
            case InvocationExpressionSyntax when constants.Count == 1 && !Declares(condition):
                return With(condition, constants[0], name);
            // The variable is the neighbour's own: what it was read from is asked.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression, Left: IsPatternExpressionSyntax declaring } both when Declared(declaring) is var (read, variable)
                && !Declares(both.Right) && both.Right.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == variable):
                return read + " == " + name;
            // Whatever it is, it singles out the one category that it mentions.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } when constants.Count == 1 && names.Count == 1 && !Declares(condition)
                && constants[0].Ancestors().TakeWhile(a => a != condition).All(static a => a is not (PrefixUnaryExpressionSyntax or UnaryPatternSyntax)):
                return With(condition, constants[0], name);
            default:
                return null;
        }
    }

    /// <summary>Code with something else in the place of a part of it.</summary>
    public static string With(SyntaxNode whole, SyntaxNode part, string text) =>
        whole == part ? text
        : Uncommented.Of(whole, TextSpan.FromBounds(whole.SpanStart, part.SpanStart)) + text + Uncommented.Of(whole, TextSpan.FromBounds(part.Span.End, whole.Span.End));

    private string? OfPattern(IsPatternExpressionSyntax isPattern, List<ExpressionSyntax> constants, string name)
    {
        if (Declares(isPattern.Expression))
        {
            return null;
        }

        // The element of a tuple, or the property, that is the category.
        if (constants[0].FirstAncestorOrSelf<SubpatternSyntax>() is { Pattern: var element } && isPattern.Pattern.Span.Contains(element.Span))
        {
            return constants.All(c => element.Span.Contains(c.Span)) && !isPattern.Pattern.DescendantNodesAndSelf(n => n != element).Any(static n => n is VariableDesignationSyntax)
                ? With(isPattern, element, name)
                : null;
        }

        return With(isPattern, isPattern.Pattern, name);
    }

    private static bool Declares(SyntaxNode syntax) => syntax.DescendantNodesAndSelf().Any(static n => n is VariableDesignationSyntax);

    /// <summary>The category that <c>x is { } c</c>, or <c>x is { Category: { } c }</c>, declares a variable for, and the variable.</summary>
    private (string Read, string Variable)? Declared(IsPatternExpressionSyntax isPattern)
    {
        var (pattern, read, type) = (isPattern.Pattern, Equality.Operand(isPattern.Expression), file.Model.GetTypeInfo(isPattern.Expression));
        if (pattern is RecursivePatternSyntax
            {
                Type: null, PositionalPatternClause: null, Designation: null,
                PropertyPatternClause.Subpatterns: { Count: 1 } parts,
            } && parts[0] is { NameColon.Name: var member, Pattern: var inner } && file.Model.GetSymbolInfo(member).Symbol is { } symbol)
        {
            read += (type.MayBeNull() ? "?." : ".") + member;
            pattern = inner;
            return IsCategory(symbol is IPropertySymbol property ? property.Type : (symbol as IFieldSymbol)?.Type) && VariableOf(pattern) is { } own ? (read, own) : null;
        }

        return IsCategory(type.Type) && VariableOf(pattern) is { } variable ? (read, variable) : null;
    }

    private static string? VariableOf(PatternSyntax pattern) => pattern is RecursivePatternSyntax
    {
        Type: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0, Designation: SingleVariableDesignationSyntax { Identifier.ValueText: var name },
    }
        ? name
        : null;

    private bool IsCategory(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_String || SymbolEqualityComparer.Default.Equals(type, dispatch.Enum.Symbol)
        || (type is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } && SymbolEqualityComparer.Default.Equals(arguments[arguments.Length - 1], dispatch.Enum.Symbol));
}
