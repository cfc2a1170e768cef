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
    private static void Insert(Layout layout, SwitchExpressionSyntax syntax, SwitchExpressionArmSyntax? before, IReadOnlyList<string> arms, Edits edits)
    {
        if (before is null)
        {
            ListItems.Append(layout, syntax.Arms.Last(), arms, edits, between: ", ");
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

        Plan.Edits.Replace(split.Span, string.Join("," + Layout.BreakBefore(split.GetFirstToken()), arms.Select(static a => a.Text.Arm)));
        return arms.Count > 0;
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
            Plan.Edits.Replace(keepsNext ? or.Span : TextSpan.FromBounds(or.SpanStart, or.GetNextToken().SpanStart), "=> " + call + "," + (isApart ? "" : Layout.BreakBefore(split.GetFirstToken())));
        }

        return own.Count == 0 || Insert(own.ConvertAll(static o => o.Text), split);
    }

    /// <summary>An arm of its own for one value of a group, which does what that of the group does.</summary>
    public static bool SplitGroup(FixedFile file, SwitchExpressionArmSyntax arm, GroupedValue group, Edits edits)
    {
        if (arm.ContainsDirectives)
        {
            return false;
        }

        var syntax = (SwitchExpressionSyntax)arm.Parent!;
        var next = syntax.Arms.IndexOf(arm) + 1;
        group.Remove(edits);
        Insert(file.Layout, syntax, next < syntax.Arms.Count ? syntax.Arms[next] : null, [group.Alone(file, arm.Span)], edits);
        return true;
    }
}
