using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>How the arms of one dispatch write their categories, and how a further one is written in the same way.</summary>
internal sealed class Labels(FixedFile file, Dispatch dispatch)
{
    /// <summary>The label of an arm for one category, without <c>case</c>; null where none that is sure to compile is known.</summary>
    public string? Write(CategoryMember member) => FromNeighbour(member) ?? (IsWhole ? Name(member) : null);

    /// <summary>The category itself, as an expression.</summary>
    public string? Name(CategoryMember member)
    {
        foreach (var expression in Written())
        {
            if (Replacement(expression, member) is { } text)
            {
                return text;
            }
        }

        return dispatch.Expression.View is CategoryView.WireString or CategoryView.AnyString ? Quote(member) : Qualified(member);
    }

    private int Position => dispatch.Location.Start;

    private bool IsWhole => dispatch.Expression.View is not CategoryView.ApiEnum && dispatch.Operation switch
    {
        Microsoft.CodeAnalysis.Operations.ISwitchOperation statement => ReferenceEquals(statement.Value.WithoutParentheses(), dispatch.Expression.Operation),
        Microsoft.CodeAnalysis.Operations.ISwitchExpressionOperation expression => ReferenceEquals(expression.Value.WithoutParentheses(), dispatch.Expression.Operation),
        _ => false,
    };

    /// <summary>A label that names one category, with that category replaced.</summary>
    private string? FromNeighbour(CategoryMember member)
    {
        foreach (var arm in dispatch.Arms)
        {
            foreach (var alternative in arm.Alternatives)
            {
                if (alternative.IsDefault || !alternative.Guards.IsEmpty || alternative.Names(dispatch.Enum) is not { IsEmpty: false } names || alternative.Must != alternative.May)
                {
                    continue;
                }

                var (whole, hole, guard) = Parts(alternative, names);
                if (hole is null || !IsPattern(hole))
                {
                    continue;
                }

                var constant = Constants(hole, names).FirstOrDefault();
                if (constant is not null && (Replacement(constant, member) ?? (IsText(constant) ? Quote(member) : Qualified(member))) is { } name)
                {
                    return guard is not null
                        ? whole + " " + Replace(hole, constant, name)
                        : whole.ToString().Substring(0, hole.SpanStart - whole.SpanStart) + Replace(hole, constant, name)
                            + whole.ToString().Substring(hole.Span.End - whole.SpanStart);
                }
            }
        }

        return null;
    }

    private static bool IsPattern(SyntaxNode hole) => hole is PatternSyntax or ExpressionSyntax or WhenClauseSyntax;

    /// <summary>A group between <c>or</c>s gives way as a whole; otherwise the constant alone does.</summary>
    private static string Replace(SyntaxNode hole, ExpressionSyntax constant, string name) =>
        hole is BinaryPatternSyntax || constant == hole
            ? name
            : hole.ToString().Substring(0, constant.SpanStart - hole.SpanStart) + name + hole.ToString().Substring(constant.Span.End - hole.SpanStart);

    /// <summary>The label as far as one category needs it; the part that holds the category; and the guard, where that is the part.</summary>
    private (SyntaxNode Whole, SyntaxNode? Hole, WhenClauseSyntax? Guard) Parts(Alternative alternative, ValueSet names)
    {
        var syntax = alternative.Syntax is CaseSwitchLabelSyntax label ? label.Value : alternative.Syntax;
        var whole = syntax;
        while (whole.Parent is PatternSyntax or SubpatternSyntax or PositionalPatternClauseSyntax or PropertyPatternClauseSyntax)
        {
            whole = whole.Parent;
        }

        if (whole.Parent is CasePatternSwitchLabelSyntax { WhenClause: { } when } && Constants(when, names).Any())
        {
            return (syntax, syntax == whole ? when : null, when);
        }

        if (whole.Parent is SwitchExpressionArmSyntax { WhenClause: { } armWhen } && Constants(armWhen, names).Any())
        {
            return (syntax, syntax == whole ? armWhen : null, armWhen);
        }

        // Up to the topmost `or`, of which one side is enough.
        var hole = syntax;
        while (hole.Parent is BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or ParenthesizedPatternSyntax)
        {
            hole = hole.Parent;
        }

        return hole == whole ? (syntax, names.Count == 1 ? syntax : null, null) : (whole, hole, null);
    }

    private IEnumerable<ExpressionSyntax> Constants(SyntaxNode syntax, ValueSet names)
    {
        foreach (var expression in syntax.DescendantNodesAndSelf(node => node is not ExpressionSyntax { Parent: ConstantPatternSyntax } || node == syntax).OfType<ExpressionSyntax>())
        {
            if (IsCategory(expression) && file.Model.GetConstantValue(expression) is { HasValue: true, Value: { } value }
                && dispatch.Target.OfConstant(value) is { IsEmpty: false } set && names.Contains(set))
            {
                yield return expression;
            }
        }
    }

    private bool IsCategory(ExpressionSyntax expression) =>
        expression.Parent is not MemberAccessExpressionSyntax && file.Model.GetTypeInfo(expression).Type is { } type
        && (SymbolEqualityComparer.Default.Equals(type, dispatch.Enum.Symbol) || type.SpecialType == SpecialType.System_String);

    private static bool IsText(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.StringLiteralExpression);

    /// <summary>Every category that the arms write.</summary>
    private IEnumerable<ExpressionSyntax> Written() =>
        dispatch.Arms.SelectMany(static arm => arm.Alternatives).Where(static a => !a.IsDefault).SelectMany(a => Constants(a.Syntax, dispatch.Enum.NameSet));

    /// <summary>Another category in the place of one, written alike.</summary>
    private string? Replacement(ExpressionSyntax expression, CategoryMember member)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }:
                return Quote(member);
            case MemberAccessExpressionSyntax access when IsMember(expression):
                return Checked(access.Expression + "." + Identifier(member), member);
            case IdentifierNameSyntax when IsMember(expression):
                return Checked(Identifier(member), member);
            default:
                return null;
        }
    }

    private bool IsMember(ExpressionSyntax expression) =>
        file.Model.GetSymbolInfo(expression).Symbol is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.ContainingType, dispatch.Enum.Symbol);

    private string? Qualified(CategoryMember member)
    {
        var type = dispatch.Enum.Symbol;
        return Checked(type.ToMinimalDisplayString(file.Model, Position, SymbolDisplayFormat.MinimallyQualifiedFormat) + "." + Identifier(member), member)
            ?? Checked(type.ToDisplayString() + "." + Identifier(member), member)
            ?? Checked(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + Identifier(member), member);
    }

    private string? Checked(string text, CategoryMember member) =>
        SymbolEqualityComparer.Default.Equals(
            file.Model.GetSpeculativeSymbolInfo(Position, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression).Symbol,
            member.Field)
            ? text
            : null;

    private static string Identifier(CategoryMember member) =>
        SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? member.Name : "@" + member.Name;

    private static string Quote(CategoryMember member) => "\"" + member.WireName + "\"";
}
