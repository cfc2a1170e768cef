using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

internal sealed class SwitchExpressionForm(FixedFile file, MemberReading reading, Decision decision, FixPlan plan, SwitchExpressionSyntax syntax)
    : SwitchForm(file, reading, decision, plan)
{
    protected override Need? NeedHere => Need.OfValues(File.Model, syntax, syntax.Arms.Select(static arm => arm.Expression));

    protected override string Rest => "_";

    protected override (PatternSyntax? Pattern, WhenClauseSyntax? When, ArmText Text)? Copy(Arm arm, Alternative alternative) =>
        arm.Syntax is SwitchExpressionArmSyntax { ContainsDirectives: false } copied
            ? (copied.Pattern, copied.WhenClause, new("", [File.TextAsFixed(copied.Expression.Span)]))
            : null;

    protected override ArmText? Untaken(string label) => null;

    protected override bool Insert(IReadOnlyList<ArmText> arms, SyntaxNode? before)
    {
        Insert(Layout, syntax, before as SwitchExpressionArmSyntax, arms.Select(static arm => arm.Arm).ToList(), Plan.Edits);
        return true;
    }

    /// <param name="before">The arm before which they stand; null to append them.</param>
    public static void Insert(Layout layout, SwitchExpressionSyntax syntax, SwitchExpressionArmSyntax? before, IReadOnlyList<string> arms, Edits edits)
    {
        if (before is null)
        {
            Append(layout, syntax, arms, edits);
            return;
        }

        var token = before.GetFirstToken();
        if (!layout.CanPutLinesBefore(token))
        {
            edits.Insert(layout.InlineBefore(token), string.Concat(arms.Select(static arm => arm + ", ")));
            return;
        }

        var (indent, end) = (layout.IndentAt(token.SpanStart), layout.LineEndAt(token.SpanStart));
        edits.Insert(layout.LinesBefore(token), string.Concat(arms.Select(arm => indent + arm + "," + end)));
    }

    private static void Append(Layout layout, SwitchExpressionSyntax syntax, IReadOnlyList<string> arms, Edits edits)
    {
        var last = syntax.Arms[syntax.Arms.Count - 1];
        var token = last.GetLastToken();
        var hasComma = syntax.Arms.SeparatorCount == syntax.Arms.Count;
        var behind = hasComma ? syntax.Arms.GetSeparator(syntax.Arms.Count - 1) : token;
        var first = last.GetFirstToken();
        if (!layout.IsFirstOnLine(first) || layout.AreOnOneLine(token.Span.End, syntax.CloseBraceToken.SpanStart))
        {
            edits.Insert(Layout.BehindComments(behind), hasComma ? " " + string.Join(", ", arms) + "," : ", " + string.Join(", ", arms));
            return;
        }

        if (!hasComma)
        {
            edits.Insert(token.Span.End, ",");
        }

        var (indent, end) = (layout.IndentAt(first.SpanStart), layout.LineEndAt(first.SpanStart));
        // Whether or not the last arm ended with a comma, the last one still does as it did.
        var lines = string.Join("," + end, arms.Select(arm => indent + arm)) + (hasComma ? "," : "") + end;
        edits.Insert(layout.LinesAfter(behind, syntax.OpenBraceToken.SpanStart), lines);
    }

    protected override bool Split(Arm arm, List<(ValueSet Set, string? Label, StubSubject Subject)> values, bool staysBehind)
    {
        if (arm.Syntax is not SwitchExpressionArmSyntax split || split.Expression.ContainsDirectives || NeedHere is not { } need
            || MovedBody.OfExpression(File, split.Expression, need.Result, arm.Body) is not { } body
            || OwnArms(arm, values, body, need with { IsAwaited = body.IsAwaited }) is not { } arms)
        {
            return false;
        }

        if (staysBehind)
        {
            return Insert(arms.ConvertAll(static a => a.Text), split);
        }

        if (Comments.Stand(split, TextSpan.FromBounds(split.SpanStart, split.Expression.SpanStart)))
        {
            return SplitInPlace(split, arm, arms);
        }

        // Before what stands behind it, the rest would take everything.
        var last = arms[arms.Count - 1];
        if (last.Set.HasUnknown && split != syntax.Arms[syntax.Arms.Count - 1])
        {
            arms.RemoveAt(arms.Count - 1);
            Insert([last.Text], null);
        }

        Plan.Edits.Replace(split.Span, string.Join(Between(split), arms.Select(static a => a.Text.Arm)));
        return arms.Count > 0;
    }

    private string Between(SwitchExpressionArmSyntax arm)
    {
        var first = arm.GetFirstToken();
        return Layout.IsFirstOnLine(first) ? "," + Layout.LineEndAt(first.SpanStart) + Layout.IndentAt(first.SpanStart) : ", ";
    }

    /// <summary>Where comments stand in an arm, they and its labels stay where they are.</summary>
    private bool SplitInPlace(SwitchExpressionArmSyntax split, Arm arm, List<OwnArm> own)
    {
        var patterns = new List<PatternSyntax>();
        for (var pattern = split.Pattern; ; pattern = ((BinaryPatternSyntax)pattern).Left)
        {
            if (pattern is not BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either)
            {
                patterns.Insert(0, pattern);
                break;
            }

            patterns.Insert(0, either.Right);
        }

        for (var i = 0; i < patterns.Count; i++)
        {
            if (Take(patterns[i], arm, own) is not { Call: var call } || (Catches(patterns[i], arm) && split != syntax.Arms[syntax.Arms.Count - 1]))
            {
                return false;
            }

            if (i == patterns.Count - 1)
            {
                Plan.Edits.Replace(split.Expression.Span, call);
                break;
            }

            var or = ((BinaryPatternSyntax)patterns[i + 1].Parent!).OperatorToken;
            var isApart = !Layout.AreOnOneLine(or.Span.End, or.GetNextToken().SpanStart);
            var keepsNext = isApart || Comments.Stand(split, TextSpan.FromBounds(or.Span.End, or.GetNextToken().SpanStart));
            Plan.Edits.Replace(keepsNext ? or.Span : TextSpan.FromBounds(or.SpanStart, or.GetNextToken().SpanStart), "=> " + call + (isApart ? "," : Between(split)));
        }

        return own.Count == 0 || Insert(own.ConvertAll(static o => o.Text), split);
    }
}
