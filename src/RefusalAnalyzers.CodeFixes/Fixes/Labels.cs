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
    private readonly CategoryNames _names = new(file, dispatch.Target, dispatch.Location.Start);

    /// <summary>The label of an arm for one category, without <c>case</c>; null where none that is sure to compile is known.</summary>
    public string? Write(CategoryMember member) => FromNeighbour(member) ?? (IsWhole ? Name(member) : null);

    /// <summary>The category itself, as an expression.</summary>
    public string? Name(CategoryMember member)
    {
        foreach (var expression in Written())
        {
            if (_names.Replacement(expression, member) is { } text)
            {
                return text;
            }
        }

        return dispatch.Expression.View is CategoryView.WireString or CategoryView.AnyString ? CategoryNames.Quote(member) : _names.Qualified(member);
    }

    /// <summary>Whether the switch is over the category itself, rather than over something that holds it.</summary>
    public bool IsWhole => dispatch.Expression.View is not CategoryView.ApiEnum && dispatch.Operation switch
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

                var constant = _names.Constants(hole, names).FirstOrDefault();
                if (constant is not null && _names.Like(constant, member) is { } name)
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

        if (whole.Parent is CasePatternSwitchLabelSyntax { WhenClause: { } when } && _names.Constants(when, names).Any())
        {
            return (syntax, syntax == whole ? when : null, when);
        }

        if (whole.Parent is SwitchExpressionArmSyntax { WhenClause: { } armWhen } && _names.Constants(armWhen, names).Any())
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

    /// <summary>Every category that the arms write.</summary>
    private IEnumerable<ExpressionSyntax> Written() =>
        dispatch.Arms.SelectMany(static arm => arm.Alternatives).Where(static a => !a.IsDefault).SelectMany(a => _names.Constants(a.Syntax, dispatch.Enum.NameSet));
}
