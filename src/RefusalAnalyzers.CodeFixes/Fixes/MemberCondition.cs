using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>A condition that asks for one category, as one beside it asks for others.</summary>
internal sealed class MemberCondition(FixedFile file, Dispatch dispatch)
{
    private readonly CategoryNames _names = new(file, dispatch.Target, dispatch.Location.Start);

    /// <param name="condition">A condition that is about the category alone.</param>
    /// <param name="names">The categories for which it holds.</param>
    /// <param name="like">Writes the category that is asked for, as one that the condition names is written.</param>
    public string? Like(ExpressionSyntax condition, ValueSet names, Func<ExpressionSyntax, string?> like)
    {
        while (condition is ParenthesizedExpressionSyntax { Expression: var inner })
        {
            condition = inner;
        }

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
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } when constants.Count == 1 && !Declares(condition):
                return With(condition, constants[0], name);
            // A test for all but one, whose other side is that one's.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } differs when constants.Count == 1 && !Declares(condition):
                return differs.Left == constants[0] ? name + " == " + differs.Right : differs.Right == constants[0] ? differs.Left + " == " + name : null;
            // As the neighbour would, `Equals` may be told to be null; `==` asks the same without.
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver }, ArgumentList.Arguments: { Count: 1 } arguments } call
                when arguments[0].Expression == constants[0] && !Declares(call):
                return file.Model.GetTypeInfo(receiver).Nullability.FlowState == NullableFlowState.MaybeNull
                    ? Equality.Operand(receiver) + " == " + name
                    : With(call, constants[0], name);
            case InvocationExpressionSyntax when constants.Count == 1 && !Declares(condition):
                return With(condition, constants[0], name);
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
        whole == part ? text : whole.ToString().Substring(0, part.SpanStart - whole.SpanStart) + text + whole.ToString().Substring(part.Span.End - whole.SpanStart);

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
}
