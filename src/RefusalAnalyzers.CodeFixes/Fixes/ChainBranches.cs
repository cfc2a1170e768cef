using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Puts branches into a chain of <c>if</c>s, laid out as its first one.</summary>
/// <param name="before">The catch-all.</param>
/// <param name="place">The arm before which further ones stand, where that is not the catch-all.</param>
internal sealed class ChainBranches(Layout layout, IfStatementSyntax first, Arm before, bool isRun, Arm? place)
{
    /// <summary>Today's behaviour of what no branch takes, where it can be written down.</summary>
    public BranchBody? Kept => before switch
    {
        { Kind: ArmKind.Else, Syntax: StatementSyntax { ContainsDirectives: false } other } => new([], other.ToString()),
        { Kind: ArmKind.After } when !isRun => new([]),
        _ => null,
    };

    public bool Insert(IEnumerable<(string Condition, BranchBody Body)> branches, Edits edits)
    {
        var end = layout.LineEndAt(first.SpanStart);
        if (place is null && before.Kind == ArmKind.After)
        {
            return before.Syntax is IfStatementSyntax { Else: null } last && InsertBehind(last, branches, end, edits);
        }

        var statement = (place ?? before).Syntax as StatementSyntax;
        if (place is null && before.Kind == ArmKind.Else && statement is { Parent: IfStatementSyntax inverted })
        {
            // The rest stands behind an inverted test: before that.
            statement = inverted;
        }

        if (statement?.Parent is ElseClauseSyntax clause)
        {
            var keyword = clause.ElseKeyword;
            if (layout.IsFirstOnLine(keyword))
            {
                var indent = layout.IndentAt(keyword.SpanStart);
                edits.Insert(layout.LinesBefore(keyword), string.Concat(branches.Select(b => indent + "else " + Write(b, indent, end) + end)));
            }
            else
            {
                edits.Insert(keyword.SpanStart, string.Concat(branches.Select(b => "else " + Write(b, layout.IndentAt(first.SpanStart), end, StyleAt((IfStatementSyntax)clause.Parent!)) + " ")));
            }

            return true;
        }

        if (statement is not IfStatementSyntax guard)
        {
            return false;
        }

        if (!layout.IsFirstOnLine(guard.IfKeyword))
        {
            edits.Insert(guard.SpanStart, string.Concat(branches.Select(b => Write(b, layout.IndentAt(guard.SpanStart), end, guard) + " else ")));
            return IsInline(guard) && guard.Parent is BlockSyntax && guard.Parent != first.Parent;
        }

        var inner = layout.IndentAt(guard.SpanStart);
        if (!isRun || guard.Parent != first.Parent)
        {
            edits.Insert(guard.SpanStart, string.Concat(branches.Select(b => Write(b, inner, end) + (IsKernighan ? " " : end + inner) + "else ")));
            return true;
        }

        var apart = end + (HasBlankLine(guard) ? end : "");
        edits.Insert(layout.LinesBefore(guard.IfKeyword), string.Concat(branches.Select(b => inner + Write(b, inner, end) + apart)));
        return true;
    }

    /// <summary>Puts branches in the place of one.</summary>
    public void Replace(IfStatementSyntax branch, IEnumerable<(string Condition, BranchBody Body)> branches, Edits edits)
    {
        var (indent, end) = (layout.IndentAt(branch.SpanStart), layout.LineEndAt(branch.SpanStart));
        var keyword = branch.Else?.ElseKeyword ?? (branch.Parent as ElseClauseSyntax)?.ElseKeyword;
        var style = StyleAt(branch);
        var isApart = style != first ? false : keyword is { } known ? layout.IsFirstOnLine(known) : isRun ? layout.IsFirstOnLine(branch.IfKeyword) : !IsKernighan;
        var between = (isApart ? end + indent : " ") + (isRun && keyword is null ? "" : "else ");
        if (isRun && keyword is null && HasBlankLine(branch))
        {
            between = end + between;
        }

        edits.Replace(TextSpan.FromBounds(branch.SpanStart, branch.Statement.Span.End), string.Join(between, branches.Select(b => Write(b, indent, end, style))));
    }

    /// <summary>Puts statements in the place of what a branch does; false where a comment would be lost.</summary>
    public bool ReplaceBody(StatementSyntax body, IReadOnlyList<string> statements, Edits edits)
    {
        if (body is not BlockSyntax && statements.Count == 1)
        {
            edits.Replace(body.Span, statements[0]);
            return true;
        }

        var end = layout.LineEndAt(body.SpanStart);
        if (KeepsBraces(body))
        {
            var inner = ((BlockSyntax)body).Statements;
            var token = inner[0].GetFirstToken();
            edits.Replace(TextSpan.FromBounds(token.SpanStart, inner.Last().Span.End), string.Join(layout.IsFirstOnLine(token) ? end + layout.IndentAt(token.SpanStart) : " ", statements));
            return true;
        }

        if (body is BlockSyntax block)
        {
            edits.Replace(body.Span, layout.IsOnOneLine(body.Span)
                ? "{ " + string.Concat(statements.Select(static s => s + " ")) + "}"
                : Block(statements, layout.IndentAt(block.CloseBraceToken.SpanStart), end));
            return true;
        }

        var head = body.GetFirstToken().GetPreviousToken();
        if (layout.AreOnOneLine(head.Span.End, body.Span.End))
        {
            edits.Replace(body.Span, "{ " + string.Concat(statements.Select(static s => s + " ")) + "}");
            return true;
        }

        var indent = layout.IndentAt(head.SpanStart);
        edits.Replace(TextSpan.FromBounds(head.Span.End, body.Span.End), (IsKernighan ? " " : end + indent) + Block(statements, indent, end));
        return !Comments.Stand(body.Parent!, TextSpan.FromBounds(head.Span.End, body.SpanStart));
    }

    /// <summary>Whether comments stand at the braces of a body: then what is replaced is within.</summary>
    public static bool KeepsBraces(StatementSyntax body) => body is BlockSyntax { Statements.Count: > 0 } block && MovedBody.BracesHaveComment(block, true);

    private string Block(IReadOnlyList<string> statements, string indent, string end) =>
        "{" + end + string.Concat(statements.Select(s => (s.Length == 0 ? "" : indent + layout.UnitAt(first) + s) + end)) + indent + "}";

    private bool InsertBehind(IfStatementSyntax last, IEnumerable<(string Condition, BranchBody Body)> branches, string end, Edits edits)
    {
        var isNew = isRun && last.Parent == first.Parent;
        var indent = layout.IndentAt(last.SpanStart);
        var style = StyleAt(last);
        if (!layout.IsFirstOnLine(first.IfKeyword) || (!isNew && IsKernighan) || style != first)
        {
            edits.Insert(last.Span.End, string.Concat(branches.Select(b => " " + (isNew ? "" : "else ") + Write(b, indent, end, style))));
            return true;
        }

        var position = layout.LinesAfter(last.GetLastToken(), first.SpanStart);
        var lines = string.Concat(branches.Select(b => (isNew && HasBlankLine(last) ? end : "") + indent + (isNew ? "" : "else ") + Write(b, indent, end) + end));
        edits.Insert(position, layout.IsAtLineStart(position) ? lines : end + lines);
        return true;
    }

    private bool IsKernighan => first.Statement is BlockSyntax block && !layout.IsFirstOnLine(block.OpenBraceToken);

    private bool HasBlankLine(IfStatementSyntax statement) =>
        layout.LinesBefore(statement.IfKeyword) is var position && position > 0 && layout.IsBlankLine(position - 1);

    /// <summary>The branch whose layout a further one beside a given one has: of what stands in a block of one line, that.</summary>
    private IfStatementSyntax StyleAt(IfStatementSyntax neighbour) =>
        neighbour.FirstAncestorOrSelf<BlockSyntax>() is { } block && !block.Span.Contains(first.Span) && layout.IsOnOneLine(block.Span) ? neighbour : first;

    private string Write((string Condition, BranchBody Body) branch, string indent, string end, IfStatementSyntax? style = null)
    {
        var isInline = IsInline(style ?? first);
        var head = "if (" + branch.Condition + ")";
        var unit = layout.UnitAt(first);
        if (branch.Body.Copied is { } copied)
        {
            var isBlock = copied.StartsWith("{", System.StringComparison.Ordinal);
            return head + (isInline || (isBlock && IsKernighan) ? " " : end + indent + (isBlock ? "" : unit)) + copied;
        }

        var statements = branch.Body.Statements;
        if ((style ?? first).Statement is not BlockSyntax && statements.Count == 1)
        {
            return head + (isInline ? " " : end + indent + unit) + statements[0];
        }

        // On one line, a comment would take the rest with it.
        if (isInline && !statements.Any(static s => s.Contains("//")))
        {
            return head + " { " + string.Concat(statements.Select(static s => s + " ")) + "}";
        }

        return head + (IsKernighan ? " " : end + indent) + Block(statements, indent, end);
    }

    private bool IsInline(IfStatementSyntax branch) => layout.AreOnOneLine(branch.IfKeyword.SpanStart, branch.Statement.Span.End);
}
