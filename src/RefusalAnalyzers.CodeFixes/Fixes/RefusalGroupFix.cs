using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA014: takes a refusal out of a group with normal stops.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefusalGroupFix))]
public sealed class RefusalGroupFix() : RefusalFixProvider([new SplitGroupKind()], RuleIds.RefusalGroupedWithNormalStop);

/// <summary>A section, an arm or a branch of its own for the refusal in a group, which does what the group does today.</summary>
internal sealed class SplitGroupKind() : FixKind("SplitGroup", "Handle refusals separately")
{
    public override bool Copies => true;

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        var location = diagnostic.Location.SourceSpan;
        if (file.StopsAt(location) is not { } stops || Group(stops, location) is not var (place, target) || target.Enum.FindByWireName(SdkNames.RefusalWireName) is not { } refusal
            || Constants(file, place, target, refusal) is not { Count: 1 } constants)
        {
            return null;
        }

        var constant = constants[0];
        var plan = new FixPlan();
        var group = Member.Of(constant);
        var isSplit = constant.FirstAncestorOrSelf<SyntaxNode>(static n => IsEnd(n)) switch
        {
            SwitchLabelSyntax label => OfSection(file, label, group, plan.Edits),
            SwitchExpressionArmSyntax arm when group is not null => OfArm(file, arm, group, plan.Edits),
            IfStatementSyntax branch when group is not null && branch.Condition.Span.Contains(constant.Span) => OfBranch(file, branch, group, plan.Edits),
            ConditionalExpressionSyntax conditional when group is not null && conditional.Condition.Span.Contains(constant.Span) =>
                OfConditional(file, conditional, group, plan.Edits) && Verification.Compiles(file, plan),
            ReturnStatementSyntax { Expression: { } value } statement when group is not null =>
                OfReturn(file, statement, value, group, plan.Edits) && Verification.Compiles(file, plan),
            ArrowExpressionClauseSyntax arrow when group is not null => OfArrow(file, arrow, group, plan.Edits) && Verification.Compiles(file, plan),
            _ => false,
        };
        return isSplit ? plan : null;
    }

    /// <summary>What is split; between it and the group stands nothing but what narrows the question.</summary>
    private static bool IsEnd(SyntaxNode node) =>
        node is SwitchLabelSyntax or SwitchExpressionArmSyntax or IfStatementSyntax or ConditionalExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax;

    /// <summary>Where the refusal is named: in what is grouped, or in the guard that does it.</summary>
    private static List<ExpressionSyntax> Constants(FixedFile file, SyntaxNode place, Target target, CategoryMember refusal)
    {
        var names = new CategoryNames(file, target, place.SpanStart);
        var constants = names.Constants(place, refusal.Set).ToList();
        var guard = place.FirstAncestorOrSelf<SyntaxNode>(static n => n is SwitchLabelSyntax or SwitchExpressionArmSyntax) switch
        {
            CasePatternSwitchLabelSyntax label => label.WhenClause,
            SwitchExpressionArmSyntax arm => arm.WhenClause,
            _ => null,
        };
        return constants.Count > 0 || guard is null ? constants : names.Constants(guard, refusal.Set).ToList();
    }

    /// <summary>The alternative, or the whole condition, that a diagnostic points at.</summary>
    private static (SyntaxNode Place, Target Target)? Group(MemberReading stops, TextSpan location)
    {
        foreach (var decision in stops.Decisions)
        {
            foreach (var alternative in decision.Dispatch.Arms.SelectMany(static arm => arm.Alternatives))
            {
                if (alternative.Syntax.Span == location)
                {
                    return (alternative.Syntax, decision.Dispatch.Target);
                }
            }
        }

        return stops.Tests.FirstOrDefault(t => t.Syntax.Span == location) is { } test ? (test.Syntax, Target.Of(test.Expression)) : null;
    }

    private static bool OfSection(FixedFile file, SwitchLabelSyntax label, Member? group, Edits edits)
    {
        if (label.Parent is not SwitchSectionSyntax { Parent: SwitchStatementSyntax syntax } section || (group is null && section.Labels.Count < 2))
        {
            return false;
        }

        var comment = "";
        if (group is not null)
        {
            group.Remove(edits);
        }
        else if (RemoveLabel(file, section, label, edits) is { } kept)
        {
            comment = kept;
        }
        else
        {
            return false;
        }

        var labels = section.Labels;
        string? body = null;
        var jump = "";
        if (SwitchStatementForm.MustNotStandTwice(section))
        {
            // A copy would declare its variables twice, or tear a directive from its end.
            var target = labels.FirstOrDefault(l => l != label && l is CaseSwitchLabelSyntax) ?? labels.FirstOrDefault(static l => l is DefaultSwitchLabelSyntax);
            if (target is null)
            {
                return false;
            }

            jump = "goto " + (target is CaseSwitchLabelSyntax { Value: var value } ? "case " + value : "default") + ";";
        }
        else
        {
            body = comment + file.TextAsFixed(TextSpan.FromBounds(labels[labels.Count - 1].Span.End, section.Span.End));
        }

        var text = group is null ? label.ToString() : group.Alone(file, label.Span);
        text = text.Substring(label.Keyword.Text.Length, text.Length - label.Keyword.Text.Length - label.ColonToken.Text.Length).Trim();
        var next = syntax.Sections.IndexOf(section) + 1;
        SwitchStatementForm.Insert(file.Layout, syntax, next < syntax.Sections.Count ? syntax.Sections[next] : null, [new(text, [jump], body)], edits);
        return true;
    }

    /// <summary>Takes a label away; the comment behind it, which goes with it, is the result.</summary>
    private static string? RemoveLabel(FixedFile file, SwitchSectionSyntax section, SwitchLabelSyntax label, Edits edits)
    {
        var at = section.Labels.IndexOf(label);
        var isLast = at == section.Labels.Count - 1;
        var gap = isLast
            ? TextSpan.FromBounds(section.Labels[at - 1].Span.End, label.SpanStart)
            : TextSpan.FromBounds(label.Span.End, section.Labels[at + 1].SpanStart);
        if (string.IsNullOrWhiteSpace(file.Text.ToString(gap)))
        {
            edits.Replace(isLast ? TextSpan.FromBounds(gap.Start, label.Span.End) : TextSpan.FromBounds(label.SpanStart, gap.End), "");
            return "";
        }

        var line = file.Text.Lines.GetLineFromPosition(label.SpanStart);
        if (!file.Layout.IsFirstOnLine(label.GetFirstToken()) || file.Layout.AreOnOneLine(label.Span.End, label.GetLastToken().GetNextToken().SpanStart))
        {
            return null;
        }

        edits.Replace(line.SpanIncludingLineBreak, "");
        return isLast ? "" : file.Text.ToString(TextSpan.FromBounds(label.Span.End, line.End)).TrimEnd();
    }

    private static bool OfArm(FixedFile file, SwitchExpressionArmSyntax arm, Member group, Edits edits)
    {
        if (arm.ContainsDirectives)
        {
            return false;
        }

        var syntax = (SwitchExpressionSyntax)arm.Parent!;
        var next = syntax.Arms.IndexOf(arm) + 1;
        group.Remove(edits);
        SwitchExpressionForm.Insert(file.Layout, syntax, next < syntax.Arms.Count ? syntax.Arms[next] : null, [group.Alone(file, arm.Span)], edits);
        return true;
    }

    private static bool OfBranch(FixedFile file, IfStatementSyntax branch, Member group, Edits edits)
    {
        // The condition would be asked twice, and what it or the body declares would be declared twice.
        if (branch.Condition.DescendantNodes().Any(static n => IsMoreThanAQuestion(n))
            || branch.Statement.ContainsDirectives || branch.Statement.DescendantNodesAndSelf().Any(static n => n is LabeledStatementSyntax)
            || (branch.Statement is not BlockSyntax && branch.Statement.DescendantNodes().Any(static n => n is SingleVariableDesignationSyntax)))
        {
            return false;
        }

        var layout = file.Layout;
        var statement = branch.Statement;
        var indent = layout.IndentAt(branch.SpanStart);
        var end = layout.LineEndAt(statement.Span.End);
        var text = "else if (" + group.Alone(file, branch.Condition.Span) + file.TextAsFixed(TextSpan.FromBounds(branch.CloseParenToken.SpanStart, statement.Span.End));
        var last = statement.GetLastToken();
        var next = last.GetNextToken();
        group.Remove(edits);
        if (statement is BlockSyntax block && !layout.IsFirstOnLine(block.OpenBraceToken) && !layout.IsOnOneLine(block.Span))
        {
            edits.Insert(statement.Span.End, " " + text);
        }
        else if (statement is BlockSyntax || next.IsKind(SyntaxKind.None) || layout.AreOnOneLine(last.Span.End, next.SpanStart))
        {
            edits.Insert(statement.Span.End, end + indent + text);
        }
        else
        {
            // Behind a comment at the end of the line, which speaks of the statement.
            var position = last.FullSpan.End;
            var comment = file.Text.ToString(TextSpan.FromBounds(statement.Span.End, position)).TrimEnd();
            edits.Insert(position, indent + text + comment + end);
        }

        return true;
    }

    /// <summary>A further condition with the same value, behind the group's.</summary>
    private static bool OfConditional(FixedFile file, ConditionalExpressionSyntax conditional, Member group, Edits edits)
    {
        var (whenTrue, whenFalse) = (conditional.WhenTrue, conditional.WhenFalse);
        var between = file.Text.ToString(TextSpan.FromBounds(whenTrue.Span.End, whenFalse.SpanStart));
        if (conditional.Condition.DescendantNodes().Any(static n => IsMoreThanAQuestion(n)) || conditional.ContainsDirectives || between.Trim() != ":"
            || whenTrue.DescendantNodes().Any(static n => n is SingleVariableDesignationSyntax))
        {
            return false;
        }

        group.Remove(edits);
        edits.Insert(whenFalse.SpanStart, group.Alone(file, conditional.Condition.Span) + " ? " + file.TextAsFixed(whenTrue.Span) + between);
        return true;
    }

    /// <summary>The answer to the rest of the group before, and then the question for the refusal alone.</summary>
    private static bool OfReturn(FixedFile file, ReturnStatementSyntax statement, ExpressionSyntax value, Member group, Edits edits)
    {
        var layout = file.Layout;
        if (!IsTruth(file, value) || !layout.IsOnOneLine(value.Span))
        {
            return false;
        }

        edits.Replace(value.Span, group.Alone(file, value.Span));
        var behind = statement.Parent is BlockSyntax block && block.Statements[0] != statement;
        return StatementLines.Before(layout, statement, behind, Answer(file, Style.Around(layout, statement), value, group), edits);
    }

    /// <summary>The same, in the body that a member gets for its one expression.</summary>
    private static bool OfArrow(FixedFile file, ArrowExpressionClauseSyntax arrow, Member group, Edits edits)
    {
        var value = arrow.Expression;
        var (semicolon, isLocal) = arrow.Parent switch
        {
            MethodDeclarationSyntax method => (method.SemicolonToken, false),
            LocalFunctionStatementSyntax function => (function.SemicolonToken, true),
            _ => (default, false),
        };
        if (semicolon.RawKind == 0 || !IsTruth(file, value) || !file.Layout.IsOnOneLine(value.Span))
        {
            return false;
        }

        var head = arrow.ArrowToken.GetPreviousToken();
        var span = TextSpan.FromBounds(head.Span.End, semicolon.Span.End);
        if (Comments.Stand(arrow.Parent!, span))
        {
            return false;
        }

        var layout = file.Layout;
        var opens = isLocal ? layout.OpensOnOwnLine(arrow)
            : arrow.Parent!.Parent is not TypeDeclarationSyntax type || layout.IsFirstOnLine(type.OpenBraceToken) || layout.IsOnOneLine(type.Span);
        var style = new Style(layout.IndentAt(arrow.Parent!.SpanStart), layout.LineEndAt(head.SpanStart), layout.UnitAt(arrow), opens);
        edits.Replace(span, style.Block([.. Answer(file, style, value, group), "", "return " + group.Alone(file, value.Span) + ";"]));
        return true;
    }

    /// <summary>Whether the whole is a plain question, and yields nothing but its answer.</summary>
    private static bool IsTruth(FixedFile file, ExpressionSyntax value) =>
        !value.DescendantNodes().Any(static n => IsMoreThanAQuestion(n)) && !value.ContainsDirectives
        && file.Model.GetTypeInfo(value) is { Type.SpecialType: SpecialType.System_Boolean, ConvertedType.SpecialType: SpecialType.System_Boolean };

    private static List<string> Answer(FixedFile file, Style style, ExpressionSyntax value, Member group) =>
        style.Statement("if (" + group.Rest(file, value.Span) + ")", ["return true;"]);

    private static bool IsMoreThanAQuestion(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: var called } => called switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => "",
        } is not (SdkNames.Value or SdkNames.Raw or nameof(Equals)),
        AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax or SingleVariableDesignationSyntax or PostfixUnaryExpressionSyntax
            { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
        _ => false,
    };

    /// <summary>One side of an <c>or</c> or an <c>||</c>.</summary>
    /// <param name="Operand">What stands between two of them.</param>
    /// <param name="Whole">All that they join.</param>
    private sealed record Member(SyntaxNode Operand, SyntaxNode Whole)
    {
        public static Member? Of(SyntaxNode constant)
        {
            var operand = constant;
            while (operand.Parent is { } above && !IsEither(above))
            {
                if (!KeepsSense(above) && above is not (ConstantPatternSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression }
                    or CastExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax))
                {
                    return null;
                }

                operand = above;
            }

            var whole = operand.Parent!;
            while (whole.Parent is { } around && (IsEither(around) || (around is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax && IsEither(around.Parent!))))
            {
                whole = around;
            }

            for (var above = whole.Parent; above is not null && !IsEnd(above); above = above.Parent)
            {
                if (!KeepsSense(above))
                {
                    return null;
                }
            }

            var (left, right) = Sides(operand.Parent!);
            return Comments.Stand(operand.Parent!, TextSpan.FromBounds(left.Span.End, right.SpanStart)) ? null : new(operand, whole);
        }

        /// <summary>The same text with all but this one left out.</summary>
        public string Alone(FixedFile file, TextSpan around)
        {
            var replaced = Whole.Parent is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax ? Whole.Parent : Whole;
            return file.TextAsFixed(TextSpan.FromBounds(around.Start, replaced.SpanStart)) + Operand
                + file.TextAsFixed(TextSpan.FromBounds(replaced.Span.End, around.End));
        }

        /// <summary>The same text with only this one left out.</summary>
        public string Rest(FixedFile file, TextSpan around)
        {
            var edits = new Edits();
            Remove(edits);
            var moved = new Edits();
            foreach (var change in edits.Changes)
            {
                moved.Replace(new(change.Span.Start - around.Start, change.Span.Length), change.NewText ?? "");
            }

            return moved.ApplyTo(file.Text.GetSubText(around)).ToString();
        }

        /// <summary>Leaves this one out of the text.</summary>
        public void Remove(Edits edits)
        {
            var (left, right) = Sides(Operand.Parent!);
            var (start, end) = left == Operand ? (left.SpanStart, right.SpanStart) : (left.Span.End, right.Span.End);
            if (IsInParentheses)
            {
                edits.Replace(TextSpan.FromBounds(Whole.Parent!.SpanStart, left == Operand ? end : Whole.SpanStart), "");
                edits.Replace(TextSpan.FromBounds(left == Operand ? Whole.Span.End : start, Whole.Parent.Span.End), "");
            }
            else
            {
                edits.Replace(TextSpan.FromBounds(start, end), "");
            }
        }

        /// <summary>Whether only parentheses that nothing needs any more would be left around the other side.</summary>
        private bool IsInParentheses
        {
            get
            {
                var (left, right) = Sides(Operand.Parent!);
                return Whole == Operand.Parent && Whole.Parent is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax
                    && left is not BinaryPatternSyntax and not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } && right is not BinaryPatternSyntax;
            }
        }

        private static bool IsEither(SyntaxNode node) =>
            node is BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression };

        private static (SyntaxNode Left, SyntaxNode Right) Sides(SyntaxNode either) => either switch
        {
            BinaryPatternSyntax pattern => (pattern.Left, pattern.Right),
            _ => (((BinaryExpressionSyntax)either).Left, ((BinaryExpressionSyntax)either).Right),
        };

        /// <summary>Whether something holds only if what stands in it holds, and asks nothing that another side could answer.</summary>
        private static bool KeepsSense(SyntaxNode node) =>
            node is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax or SubpatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax
                or RecursivePatternSyntax or IsPatternExpressionSyntax or WhenClauseSyntax
                or BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression };
    }
}
