using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>A chain of <c>if</c>s, or a run of guards: further branches are laid out as the first one.</summary>
internal sealed class IfChainForm(FixedFile file, MemberReading reading, Decision decision, FixPlan plan, IfStatementSyntax first)
    : ChainForm(file, reading, decision, plan)
{
    private bool IsRun => Dispatch.Form == DispatchForm.GuardRun;

    protected override Need? NeedOf(List<CategoryMember> members) => NeedHere(CatchAll is { Kind: ArmKind.Else } rest ? BodyOf(rest) : null);

    private Need? NeedHere(StatementSyntax? reached) => Bodies is { } bodies ? Need.OfChain(File.Model, first, bodies, IsRun, reached) : null;

    protected override bool IsStraight(Arm arm) => arm.Syntax is IfStatementSyntax branch && BodyOf(arm) == branch.Statement;

    /// <summary>What no branch takes does today, where it can be written down.</summary>
    protected override IEnumerable<ArmText>? Kept(CategoryMember member, string label, SyntaxNode? place) => Bodies is null ? null : CatchAll switch
    {
        { Kind: ArmKind.Else, Syntax: StatementSyntax { ContainsDirectives: false } other } => [new(label, [], other.ToString())],
        { Kind: ArmKind.After } when !IsRun => [new(label, [])],
        { Kind: ArmKind.After } behind when Behind(behind) is { } lines => [new(label, lines)],
        _ => null,
    };

    /// <summary>What the code behind a run of guards does, where it can stand in a branch as well: it leaves, and nothing in it is decided or declared for all.</summary>
    private IReadOnlyList<string>? Behind(Arm behind)
    {
        // Local functions are known in the branch, too.
        var code = behind.Body.Select(static o => o.Syntax as StatementSyntax).Where(static s => s is not LocalFunctionStatementSyntax).ToList();
        if (code.Count == 0 || code.Any(s => s is null || s.Parent != first.Parent || s.ContainsDirectives))
        {
            return null;
        }

        var (start, end) = (code[0]!, code[code.Count - 1]!);
        var span = TextSpan.FromBounds(start.SpanStart, end.Span.End);
        return File.Model.AnalyzeControlFlow(start, end) is { Succeeded: true, EndPointIsReachable: false } && File.Model.AnalyzeDataFlow(start, end) is { Succeeded: true }
            && behind.Body.All(o => o.Syntax is not LocalFunctionStatementSyntax || !span.Contains(o.Syntax.Span))
            && !code.Any(static s => s is LabeledStatementSyntax)
            && !Reading.Decisions.Any(d => d != Decision && span.Contains(d.Dispatch.Syntax.Span))
            ? MovedBody.LinesOf(File, code!)
            : null;
    }

    /// <summary>The body of a branch, on whichever side of its condition it stands.</summary>
    private static StatementSyntax? BodyOf(Arm arm)
    {
        if (arm.Kind != ArmKind.Written || arm.Syntax is not IfStatementSyntax branch)
        {
            return arm.Syntax as StatementSyntax;
        }

        foreach (var side in new[] { branch.Statement, branch.Else?.Statement })
        {
            if (arm.Body.IsEmpty ? side is BlockSyntax { Statements.Count: 0 } or EmptyStatementSyntax : side is not null && arm.Body.All(o => side.Span.Contains(o.Syntax.Span)))
            {
                return side;
            }
        }

        return null;
    }

    /// <summary>What the branches do; null where that is not certain.</summary>
    private List<StatementSyntax>? Bodies
    {
        get
        {
            var bodies = Dispatch.Arms.Where(static arm => arm.Kind != ArmKind.After).Select(BodyOf).ToList();
            return (bodies.Contains(null) ? null : bodies)!;
        }
    }

    protected override bool Insert(IReadOnlyList<ArmText> arms, SyntaxNode? before) => CatchAll is { } rest && Insert(arms, rest);

    /// <param name="rest">What the branches stand before, unless a condition for null comes first.</param>
    private bool Insert(IReadOnlyList<ArmText> branches, Arm rest)
    {
        var place = NullArm;
        if (place is null && rest.Kind == ArmKind.After)
        {
            return rest.Syntax is IfStatementSyntax { Else: null } last && InsertBehind(last, branches);
        }

        var statement = (place ?? rest).Syntax as StatementSyntax;
        if (place is null && rest.Kind == ArmKind.Else && statement is { Parent: IfStatementSyntax inverted })
        {
            // The rest stands behind an inverted test: before that.
            statement = inverted;
        }

        if (statement?.Parent is ElseClauseSyntax clause)
        {
            var keyword = clause.ElseKeyword;
            if (Layout.IsFirstOnLine(keyword))
            {
                var own = StyleOf(first, keyword.SpanStart);
                Plan.Edits.Insert(Layout.LinesBefore(keyword), string.Concat(branches.Select(b => own.Indent + "else " + Write(b, own) + own.End)));
            }
            else
            {
                var own = StyleOf(ModelAt((IfStatementSyntax)clause.Parent!), first.SpanStart);
                Plan.Edits.Insert(keyword.SpanStart, string.Concat(branches.Select(b => "else " + Write(b, own) + " ")));
            }

            return true;
        }

        if (statement is not IfStatementSyntax guard)
        {
            return false;
        }

        var isFirstOnLine = Layout.IsFirstOnLine(guard.IfKeyword);
        var style = StyleOf(isFirstOnLine ? first : guard, guard.SpanStart);
        if (!isFirstOnLine)
        {
            Plan.Edits.Insert(guard.SpanStart, string.Concat(branches.Select(b => Write(b, style) + " else ")));
            return style.IsOneLine && guard.Parent is BlockSyntax && guard.Parent != first.Parent;
        }

        if (!IsRun || guard.Parent != first.Parent)
        {
            Plan.Edits.Insert(guard.SpanStart, string.Concat(branches.Select(b => Write(b, style) + style.BeforeBrace + "else ")));
            return true;
        }

        var apart = style.End + (Layout.HasBlankLineBefore(guard.IfKeyword) ? style.End : "");
        Plan.Edits.Insert(Layout.LinesBefore(guard.IfKeyword), string.Concat(branches.Select(b => style.Indent + Write(b, style) + apart)));
        return true;
    }

    private bool InsertBehind(IfStatementSyntax last, IReadOnlyList<ArmText> branches)
    {
        var (isNew, model) = (IsRun && last.Parent == first.Parent, ModelAt(last));
        var style = StyleOf(model, last.SpanStart);
        if (!Layout.IsFirstOnLine(first.IfKeyword) || (!isNew && !style.OpensOnOwnLine) || model != first)
        {
            Plan.Edits.Insert(last.Span.End, string.Concat(branches.Select(b => " " + (isNew ? "" : "else ") + Write(b, style))));
            return true;
        }

        var position = Layout.LinesAfter(last.GetLastToken(), first.SpanStart);
        var before = (isNew && Layout.HasBlankLineBefore(last.IfKeyword) ? style.End : "") + style.Indent + (isNew ? "" : "else ");
        var lines = string.Concat(branches.Select(b => before + Write(b, style) + style.End));
        Plan.Edits.Insert(position, Layout.IsAtLineStart(position) ? lines : style.End + lines);
        return true;
    }

    protected override bool Split(Arm arm, ValueSet written, bool staysBehind)
    {
        // Where only the body is replaced, the braces around it stay where they are with their comments.
        var isReplaced = arm.Kind == ArmKind.Written ? written.Count == 1 : !staysBehind;
        if (Moved(arm, isReplaced) is not var (body, need))
        {
            return false;
        }

        if (arm.Kind == ArmKind.Written && written.Count == 1)
        {
            return Only(arm, written, body, need) is { } only && BodyOf(arm) is { } own && ReplaceBody(own, need.Code(only));
        }

        if (Branches(arm, written, body, need) is not { } branches)
        {
            return false;
        }

        if (arm.Kind != ArmKind.Written)
        {
            return (branches.Count == 0 || Insert(branches, Dispatch.Arms.First(static a => a.Kind != ArmKind.Written)))
                && (staysBehind || (Call(arm, ValueSet.Unknown, StubSubject.Unknown, body, need) is { } unknown && ReplaceBody((StatementSyntax)arm.Syntax, need.Code(unknown))));
        }

        var split = (IfStatementSyntax)arm.Syntax;
        if (BodyOf(arm) != split.Statement || Comments.Stand(split, TextSpan.FromBounds(split.SpanStart, split.Statement.SpanStart)))
        {
            return false;
        }

        Replace(split, branches);
        return true;
    }

    /// <summary>The body of a branch, and how the branch goes on with what its handler returns; null where it can not be moved.</summary>
    private (MovedBody Body, Need Need)? Moved(Arm arm, bool isReplaced)
    {
        var inChain = NeedHere(reached: null);
        if (arm.Kind != ArmKind.After)
        {
            return BodyOf(arm) is { } body ? MovedBody.OfStatements(File, [body], () => inChain, arm.Body, isReplaced && KeepsBraces(body)) : null;
        }

        // What the code behind the chain does, as a branch that does not get there any more.
        var code = arm.Body.Select(static o => o.Syntax as StatementSyntax).ToList();
        if (inChain is null || code.Any(statement => statement is null or LocalFunctionStatementSyntax || statement.Parent != code[0]!.Parent))
        {
            return null;
        }

        var moved = code.Count == 0 ? (MovedBody.Empty, new(null, false, "", null)) : MovedBody.OfStatements(File, code!, () => inChain, arm.Body);
        if (moved is not var (behind, need) || need.Before == "return " || need.Exit is not null || inChain is { Before: not "return ", Exit: null })
        {
            return moved;
        }

        // What follows is not for it.
        return need.Before.Length == 0 && inChain is { Result: null, Exit: { } exit } ? (behind, need with { Exit = exit }) : null;
    }

    /// <summary>Puts branches in the place of one.</summary>
    private void Replace(IfStatementSyntax branch, IReadOnlyList<ArmText> branches)
    {
        var keyword = branch.Else?.ElseKeyword ?? (branch.Parent as ElseClauseSyntax)?.ElseKeyword;
        var model = ModelAt(branch);
        var style = StyleOf(model, branch.SpanStart) with { End = Layout.LineEndAt(branch.SpanStart) };
        var isApart = model != first ? false : keyword is { } known ? Layout.IsFirstOnLine(known) : IsRun ? Layout.IsFirstOnLine(branch.IfKeyword) : style.OpensOnOwnLine;
        var between = (isApart ? style.End + style.Indent : " ") + (IsRun && keyword is null ? "" : "else ");
        if (IsRun && keyword is null && Layout.HasBlankLineBefore(branch.IfKeyword))
        {
            between = style.End + between;
        }

        Plan.Edits.Replace(TextSpan.FromBounds(branch.SpanStart, branch.Statement.Span.End), string.Join(between, branches.Select(b => Write(b, style))));
    }

    /// <summary>Puts statements in the place of what a branch does; false where a comment would be lost.</summary>
    private bool ReplaceBody(StatementSyntax body, IReadOnlyList<string> code)
    {
        if (body is not BlockSyntax && code.Count == 1)
        {
            Plan.Edits.Replace(body.Span, code[0]);
            return true;
        }

        if (KeepsBraces(body))
        {
            var inner = ((BlockSyntax)body).Statements;
            var token = inner[0].GetFirstToken();
            Plan.Edits.Replace(TextSpan.FromBounds(token.SpanStart, inner.Last().Span.End), string.Join(Layout.BreakBefore(token), code));
            return true;
        }

        var head = body.GetFirstToken().GetPreviousToken();
        if (body is BlockSyntax ? Layout.IsOnOneLine(body.Span) : Layout.AreOnOneLine(head.Span.End, body.Span.End))
        {
            Plan.Edits.Replace(body.Span, InOneLine(code));
            return true;
        }

        var block = body as BlockSyntax;
        var style = StyleOf(first, block?.CloseBraceToken.SpanStart ?? head.SpanStart) with { End = Layout.LineEndAt(body.SpanStart) };
        if (block is not null)
        {
            Plan.Edits.Replace(body.Span, style.Braces(code));
            return true;
        }

        Plan.Edits.Replace(TextSpan.FromBounds(head.Span.End, body.Span.End), style.Block(code));
        return !Comments.Stand(body.Parent!, TextSpan.FromBounds(head.Span.End, body.SpanStart));
    }

    /// <summary>Whether comments stand at the braces of a body: then what is replaced is within.</summary>
    private static bool KeepsBraces(StatementSyntax body) => body is BlockSyntax { Statements.Count: > 0 } block && Comments.StandAtBraces(block, true);

    private static string InOneLine(IReadOnlyList<string> code) => "{ " + string.Concat(code.Select(static s => s + " ")) + "}";

    /// <summary>A branch of its own for one value of a group, which does what that of the group does.</summary>
    public static bool SplitGroup(FixedFile file, IfStatementSyntax branch, GroupedValue group, Edits edits)
    {
        // The condition would be asked twice, and what it or the body declares would be declared twice.
        if (!GroupedValue.IsPlain(branch.Condition)
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

    /// <summary>The branch whose layout a further one beside a given one has: of what stands in a block of one line, that.</summary>
    private IfStatementSyntax ModelAt(IfStatementSyntax neighbour) =>
        neighbour.FirstAncestorOrSelf<BlockSyntax>() is { } block && !block.Span.Contains(first.Span) && Layout.IsOnOneLine(block.Span) ? neighbour : first;

    private Style StyleOf(IfStatementSyntax model, int position) => Style.OfBranches(Layout, first, model, position);

    private static string Write(ArmText branch, Style style)
    {
        var head = "if (" + branch.Label + ")";
        var inner = style.IsOneLine ? " " : style.End + style.Indent + style.Unit;
        if (branch.Copied is { } copied)
        {
            return head + (copied[0] == '{' && !style.IsOneLine ? style.BeforeBrace : inner) + copied;
        }

        if (!style.HasBraces && branch.Code.Count == 1)
        {
            return head + inner + branch.Code[0];
        }

        // On one line, a comment would take the rest with it.
        return head + (style.IsOneLine && !branch.Code.Any(static s => s.Contains("//")) ? " " + InOneLine(branch.Code) : style.Block(branch.Code));
    }
}
