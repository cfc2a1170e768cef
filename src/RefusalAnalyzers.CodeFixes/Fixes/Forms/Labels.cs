using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>How the arms of one dispatch write their categories, and how a further one is written in the same way.</summary>
internal sealed class Labels(FixedFile file, Dispatch dispatch)
{
    private readonly CategoryNames _names = new(file, dispatch.Target, dispatch.Location.Start);
    private readonly MemberCondition _conditions = new(file, dispatch);

    /// <summary>The label of an arm for one category, without <c>case</c>; null where none that is sure to compile is known.</summary>
    public string? Write(CategoryMember member) => FromNeighbour(member) ?? (IsWhole ? Name(member) : FromPart(member));

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

    /// <summary>Whether the switch is over the category itself, and its labels may be constants.</summary>
    public bool IsWhole => dispatch.Expression.View is not CategoryView.ApiEnum && IsSwitchedOn;

    /// <summary>Whether the switch is over the category itself, rather than over something that holds it.</summary>
    public bool IsSwitchedOn => dispatch.Operation switch
    {
        Microsoft.CodeAnalysis.Operations.ISwitchOperation statement => ReferenceEquals(statement.Value.WithoutParentheses(), dispatch.Expression.Operation),
        Microsoft.CodeAnalysis.Operations.ISwitchExpressionOperation expression => ReferenceEquals(expression.Value.WithoutParentheses(), dispatch.Expression.Operation),
        _ => false,
    };

    /// <summary>A label that takes all but some values; null where that can not be said.</summary>
    public string? AllBut(IReadOnlyList<CategoryMember> members, bool withoutNull)
    {
        if (file.Language < LanguageVersion.CSharp9)
        {
            return null;
        }

        var excluded = members.Select(Name).Prepend(withoutNull ? "null" : "").Where(static name => name != "").ToList();
        var pattern = excluded.Contains(null) ? null : excluded.Count == 1 ? "not " + excluded[0] : "not (" + string.Join(" or ", excluded) + ")";
        return pattern is null || IsWhole ? pattern : FromNeighbour(static _ => null, pattern);
    }

    /// <summary>Whether a label names one of some categories and is never reached, by a guard that does not hold: the compiler takes it for a label all the same.</summary>
    public bool NamesInVain(Arm arm, ValueSet categories) =>
        arm.Alternatives.Any(a => a.May.IsEmpty && a.Syntax.FirstAncestorOrSelf<SyntaxNode>(static n => n is SwitchLabelSyntax or SwitchExpressionArmSyntax) is { } label
            && _names.Constants(label, categories).Any());

    private string? FromNeighbour(CategoryMember member) => FromNeighbour(constant => _names.Like(constant, member), null);

    /// <summary>A label that names a category, with another one, or another pattern, in its place.</summary>
    private string? FromNeighbour(Func<ExpressionSyntax, string?> like, string? pattern)
    {
        foreach (var arm in dispatch.Arms)
        {
            foreach (var alternative in arm.Alternatives)
            {
                if (alternative.IsDefault || alternative.NamesExactly(dispatch.Enum) is not { IsEmpty: false } names)
                {
                    continue;
                }

                var whole = Whole(alternative);
                var when = whole.Parent switch
                {
                    CasePatternSwitchLabelSyntax label => label.WhenClause,
                    SwitchExpressionArmSyntax armSyntax => armSyntax.WhenClause,
                    _ => null,
                };

                // Where a label can name the category, no guard needs to.
                var written = when is not null && _names.Constants(when, dispatch.Enum.NameSet).Any()
                    ? (pattern is null && !IsWhole && _conditions.Like(when.Condition, names, like) is { } condition ? whole + " when " + condition : null)
                    : OfPattern(Side(whole, alternative.Syntax), names, like, pattern);
                if (written is not null)
                {
                    return written;
                }
            }
        }

        return null;
    }

    /// <summary>The part of a label that looks at the category, with nothing beside it: where every label asks for something else as well.</summary>
    private string? FromPart(CategoryMember member)
    {
        foreach (var alternative in dispatch.Arms.SelectMany(static arm => arm.Alternatives).Where(static a => !a.IsDefault))
        {
            var side = Side(Whole(alternative), alternative.Syntax);
            if (_names.Constants(side, dispatch.Enum.NameSet).FirstOrDefault() is { } constant && constant.FirstAncestorOrSelf<SubpatternSyntax>() is { Pattern: var element }
                && side.Span.Contains(element.Span) && _names.Like(constant, member) is { } name && Only(side, element, name) is { } written)
            {
                return written;
            }
        }

        return null;
    }

    /// <summary>A pattern for one of its elements alone; null where it is not made of elements and properties only.</summary>
    private static string? Only(SyntaxNode pattern, PatternSyntax element, string text)
    {
        if (pattern == element)
        {
            return text;
        }

        if (pattern is not RecursivePatternSyntax { Designation: null } recursive || (recursive.PositionalPatternClause is not null && recursive.PropertyPatternClause is not null))
        {
            return null;
        }

        var type = recursive.Type is null ? "" : recursive.Type + " ";
        if (recursive.PropertyPatternClause?.Subpatterns.FirstOrDefault(s => s.Span.Contains(element.Span)) is { } property)
        {
            return Only(property.Pattern, element, text) is { } inner
                ? type + "{ " + property.ToString().Substring(0, property.Pattern.SpanStart - property.SpanStart) + inner + " }"
                : null;
        }

        if (recursive.PositionalPatternClause is not { } elements || elements.Subpatterns.FirstOrDefault(s => s.Span.Contains(element.Span)) is not { } position
            || Only(position.Pattern, element, text) is not { } own)
        {
            return null;
        }

        return type.TrimEnd() + "(" + string.Join(", ", elements.Subpatterns.Select(s => s != position ? "_" : s.ToString().Substring(0, s.Pattern.SpanStart - s.SpanStart) + own)) + ")";
    }

    private string? OfPattern(SyntaxNode side, ValueSet names, Func<ExpressionSyntax, string?> like, string? pattern)
    {
        var constants = _names.Constants(side, dispatch.Enum.NameSet).ToList();
        if (constants.Count == 0 || (pattern ?? like(constants[0])) is not { } written)
        {
            return null;
        }

        // The element of a tuple, or the property, that is the category.
        if (constants[0].FirstAncestorOrSelf<SubpatternSyntax>() is { Pattern: var element } && side.Span.Contains(element.Span))
        {
            return constants.All(c => element.Span.Contains(c.Span)) ? MemberCondition.With(side, element, written) : null;
        }

        return IsWhole ? written : constants.Count == 1 && names.Count == 1 ? MemberCondition.With(side, constants[0], written) : null;
    }

    /// <summary>All that a label says, its guard aside.</summary>
    private static SyntaxNode Whole(Alternative alternative)
    {
        var whole = alternative.Syntax is CaseSwitchLabelSyntax label ? label.Value : alternative.Syntax;
        while (whole.Parent is PatternSyntax or SubpatternSyntax or PositionalPatternClauseSyntax or PropertyPatternClauseSyntax)
        {
            whole = whole.Parent;
        }

        return whole;
    }

    /// <summary>Of several patterns between <c>or</c>s, the one that something stands in.</summary>
    private static SyntaxNode Side(SyntaxNode whole, SyntaxNode inside)
    {
        while (true)
        {
            switch (whole)
            {
                case ParenthesizedPatternSyntax { Pattern: var inner }:
                    whole = inner;
                    break;
                case BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either when either != inside:
                    whole = either.Left.Span.Contains(inside.Span) ? either.Left : either.Right;
                    break;
                default:
                    return whole;
            }
        }
    }

    /// <summary>Every category that the arms write.</summary>
    private IEnumerable<ExpressionSyntax> Written() =>
        dispatch.Arms.SelectMany(static arm => arm.Alternatives).Where(static a => !a.IsDefault).SelectMany(a => _names.Constants(a.Syntax, dispatch.Enum.NameSet));
}
