using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>The arms of a switch that one category reaches today, written out for it alone.</summary>
internal sealed class KeptBodies(FixedFile file, Dispatch dispatch)
{
    /// <summary>The arm before which the copies stand: what is tried before it has been tried when they are.</summary>
    public SyntaxNode? Before { get; set; }

    /// <summary>Label and expression of each arm; null where the value reaches nothing but an exception, or where a copy would not compile.</summary>
    public List<(string Label, string Expression)>? OfExpression(CategoryMember member, string label)
    {
        var kept = new List<(string, string)>();
        foreach (var (alternative, arm) in Reached(member))
        {
            if (arm.Syntax is not SwitchExpressionArmSyntax syntax || syntax.ContainsDirectives || Narrowed(label, alternative, syntax.Pattern, syntax.WhenClause) is not { } narrowed)
            {
                return null;
            }

            kept.Add((narrowed, file.TextAsFixed(syntax.Expression.Span)));
            if (alternative.Must.Contains(member.Set))
            {
                return kept;
            }
        }

        return null;
    }

    /// <summary>Label and body, with all that stands between the colon and the end of the section.</summary>
    public List<(string Label, string? Body)>? OfStatement(CategoryMember member, string label)
    {
        var kept = new List<(string, string?)>();
        foreach (var (alternative, arm) in Reached(member))
        {
            if (arm.Syntax is not SwitchSectionSyntax { Statements.Count: > 0 } section)
            {
                return null;
            }

            var (pattern, when) = alternative.Syntax.FirstAncestorOrSelf<SwitchLabelSyntax>() is CasePatternSwitchLabelSyntax casePattern
                ? (casePattern.Pattern, casePattern.WhenClause)
                : default;
            if (Narrowed(label, alternative, pattern, when) is not { } narrowed)
            {
                return null;
            }

            if (Declares(section) || section.ContainsDirectives)
            {
                // A copy would declare its variables twice.
                if (!alternative.IsDefault)
                {
                    return null;
                }

                kept.Add((narrowed, " goto default;"));
            }
            else
            {
                kept.Add((narrowed, file.TextAsFixed(TextSpan.FromBounds(section.Labels.Last().Span.End, section.Span.End))));
            }

            if (alternative.Must.Contains(member.Set))
            {
                return kept;
            }
        }

        // Nothing happens to it, and nothing still does.
        kept.Add((label, null));
        return kept;
    }

    /// <summary>The catch-alls that a value comes to, in the order in which they are tried.</summary>
    private IEnumerable<(Alternative, Arm)> Reached(CategoryMember member) =>
        ArmOrder.Ways(dispatch.Arms)
            .Where(way => way.Alternative.IsCatchAll && way.Alternative.May.Overlaps(member.Set)
                && (way.Alternative.IsDefault || Before is null || dispatch.Arms[way.Arm].Syntax.SpanStart >= Before.SpanStart))
            .Select(way => (way.Alternative, dispatch.Arms[way.Arm]));

    /// <summary>The label, together with what the arm asks and declares beside it.</summary>
    private string? Narrowed(string label, Alternative alternative, PatternSyntax? pattern, WhenClauseSyntax? when)
    {
        var asks = pattern is not (null or DiscardPatternSyntax) && alternative.Syntax is not ConstantPatternSyntax
            && (pattern.DescendantNodesAndSelf().Any(static n => n is SingleVariableDesignationSyntax) || (when is null && !alternative.Guards.IsEmpty));
        if (label.Contains(" when ") && (asks || when is not null))
        {
            return null;
        }

        if (asks)
        {
            if (file.Language < LanguageVersion.CSharp9)
            {
                return null;
            }

            label += " and " + (pattern is BinaryPatternSyntax ? "(" + pattern + ")" : pattern!.ToString());
        }

        return when is null ? label : label + " " + when;
    }

    /// <summary>Whether a copy of a section would declare its variables twice.</summary>
    public static bool Declares(SwitchSectionSyntax section) =>
        section.Statements.Any(static s => s is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax
            || s.DescendantNodesAndSelf(static n => n is not (BlockSyntax or AnonymousFunctionExpressionSyntax))
                .Any(static n => n is SingleVariableDesignationSyntax));
}
