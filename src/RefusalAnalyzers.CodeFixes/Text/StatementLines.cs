using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>Puts a statement of several lines before or behind another one, or into a block that holds none.</summary>
internal static class StatementLines
{
    /// <param name="isBehind">Whether something stands before the statement that a blank line sets apart.</param>
    /// <param name="lines">Without the indentation of the place.</param>
    public static bool Before(Layout layout, StatementSyntax statement, bool isBehind, IReadOnlyList<string> lines, Edits edits)
    {
        // Where a statement ends that is still being written, nobody knows.
        if (statement.GetLastToken(includeZeroWidth: true).IsMissing)
        {
            return false;
        }

        switch (statement.Parent)
        {
            case BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax when layout.IsFirstOnLine(statement.GetFirstToken()):
                BeforeLine(layout, statement, isBehind, lines, edits);
                return true;
            case BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax:
                BreakLine(layout, statement, lines, edits);
                return true;
            case IfStatementSyntax or ElseClauseSyntax or WhileStatementSyntax or ForStatementSyntax:
                InBraces(layout, statement, lines, edits);
                return true;
            default:
                return false;
        }
    }

    /// <param name="lines">Without the indentation of the place.</param>
    public static bool Behind(Layout layout, StatementSyntax statement, IReadOnlyList<string> lines, Edits edits)
    {
        var next = statement.Parent switch
        {
            BlockSyntax block => NextIn(block.Statements, statement),
            SwitchSectionSyntax section => NextIn(section.Statements, statement),
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global
                => unit.Members.IndexOf(global) is var at && at + 1 < unit.Members.Count && unit.Members[at + 1] is GlobalStatementSyntax { Statement: var following } ? following : null,
            _ => null,
        };
        if (next is not null)
        {
            return Before(layout, next, isBehind: true, lines, edits);
        }

        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            return false;
        }

        var last = statement.GetLastToken();
        var end = layout.LineEndAt(last.SpanStart);
        var outer = layout.IndentAt(statement.SpanStart);
        if (layout.AreOnOneLine(last.Span.End, last.GetNextToken(includeZeroWidth: true).SpanStart) && statement.Parent is BlockSyntax { CloseBraceToken: var close } around)
        {
            var inner = layout.AreOnOneLine(around.OpenBraceToken.SpanStart, statement.SpanStart) ? outer + layout.UnitAt(statement) : outer;
            edits.Replace(
                TextSpan.FromBounds(last.Span.End, close.SpanStart) is var gap && string.IsNullOrWhiteSpace(layout.Text.ToString(gap)) ? gap : Gap(layout, last.FullSpan.End),
                end + end + Indented(lines, inner, end) + layout.IndentAt(around.SpanStart));
            return true;
        }

        var position = last.FullSpan.End;
        edits.Insert(position, (layout.IsAtLineStart(position) ? end : end + end) + Indented(lines, outer, end));
        return true;
    }

    /// <param name="block">A block without statements.</param>
    /// <param name="lines">Without the indentation of the place.</param>
    public static void Into(Layout layout, BlockSyntax block, IReadOnlyList<string> lines, Edits edits)
    {
        var close = block.CloseBraceToken;
        var end = layout.LineEndAt(close.SpanStart);
        if (layout.IsFirstOnLine(close))
        {
            var outer = layout.IndentAt(close.SpanStart);
            edits.Insert(layout.StartOfLine(close.SpanStart), Indented(lines, outer + layout.UnitAt(block.Parent ?? block), end));
            return;
        }

        var indent = layout.IndentAt(block.SpanStart);
        var start = close.SpanStart;
        while (start > block.OpenBraceToken.Span.End && layout.Text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        edits.Replace(TextSpan.FromBounds(start, close.SpanStart), end + Indented(lines, indent + layout.UnitAt(block.Parent ?? block), end) + indent);
    }

    private static StatementSyntax? NextIn(SyntaxList<StatementSyntax> statements, StatementSyntax statement) =>
        statements.IndexOf(statement) is var at && at + 1 < statements.Count ? statements[at + 1] : null;

    private static void BeforeLine(Layout layout, StatementSyntax statement, bool isBehind, IReadOnlyList<string> lines, Edits edits)
    {
        var token = statement.GetFirstToken();
        var (indent, end) = (layout.IndentAt(token.SpanStart), layout.LineEndAt(token.SpanStart));
        edits.Insert(layout.LinesBefore(token), (isBehind && !layout.HasBlankLineBefore(token) ? end : "") + Indented(lines, indent, end) + end);
    }

    /// <summary>What shares its line with what it belongs to is put on lines of its own.</summary>
    private static void BreakLine(Layout layout, StatementSyntax statement, IReadOnlyList<string> lines, Edits edits)
    {
        var token = statement.GetFirstToken();
        var end = layout.LineEndAt(token.SpanStart);
        var outer = layout.IndentAt(token.SpanStart);
        var indent = statement.Parent is GlobalStatementSyntax ? outer : outer + layout.UnitAt(statement);
        if (statement.Parent is BlockSyntax block && !layout.AreOnOneLine(block.OpenBraceToken.SpanStart, token.SpanStart))
        {
            indent = outer;
        }

        edits.Replace(Gap(layout, token.GetPreviousToken().Span.End), end + Indented(lines, indent, end) + end + indent);
        if (statement.Parent is BlockSyntax { Statements: var statements, CloseBraceToken: var close } && !layout.IsFirstOnLine(close)
            && layout.AreOnOneLine(statements[0].SpanStart, close.SpanStart))
        {
            edits.Replace(Gap(layout, close.GetPreviousToken().Span.End), end + outer);
        }
    }

    private static void InBraces(Layout layout, StatementSyntax statement, IReadOnlyList<string> lines, Edits edits)
    {
        var (first, last) = (statement.GetFirstToken(), statement.GetLastToken());
        var head = first.GetPreviousToken();
        var end = layout.LineEndAt(first.SpanStart);
        var outer = layout.IndentAt(head.SpanStart);
        var unit = layout.UnitAt(statement);
        var inner = outer + unit;
        var opens = layout.OpensOnOwnLine(statement);
        if (layout.IsFirstOnLine(first))
        {
            inner = layout.IndentAt(first.SpanStart);
            if (!opens)
            {
                edits.Insert(head.Span.End, " {");
            }

            edits.Insert(layout.LinesBefore(first), (opens ? outer + "{" + end : "") + Indented(lines, inner, end) + end);
        }
        else
        {
            edits.Replace(Gap(layout, head.Span.End), (opens ? end + outer + "{" : " {") + end + Indented(lines, inner, end) + end + inner);
            Deepen(layout, statement, unit, edits);
        }

        var next = last.GetNextToken();
        if (next.IsKind(SyntaxKind.None) || !layout.AreOnOneLine(last.Span.End, next.SpanStart))
        {
            // Behind a comment at the end of the line, which speaks of the statement.
            var position = last.FullSpan.End;
            edits.Insert(position, layout.IsAtLineStart(position) ? outer + "}" + end : end + outer + "}");
        }
        else
        {
            edits.Replace(Gap(layout, last.Span.End), end + outer + "}" + (opens || !next.IsKind(SyntaxKind.ElseKeyword) ? end + outer : " "));
        }
    }

    /// <summary>The lines of a statement that moves to the right move with it, but for those inside a literal.</summary>
    private static void Deepen(Layout layout, StatementSyntax statement, string unit, Edits edits)
    {
        var lines = layout.Text.Lines;
        var last = lines.GetLineFromPosition(statement.Span.End).LineNumber;
        for (var i = lines.GetLineFromPosition(statement.SpanStart).LineNumber + 1; i <= last; i++)
        {
            var start = lines[i].Start;
            if (lines[i].Span.IsEmpty || statement.FindToken(start).SpanStart < start && statement.FindToken(start).Span.End > start
                || layout.Text[start] == '#')
            {
                continue;
            }

            edits.Insert(start, unit);
        }
    }

    /// <summary>The blanks behind a place.</summary>
    private static TextSpan Gap(Layout layout, int position)
    {
        var end = position;
        while (end < layout.Text.Length && layout.Text[end] is ' ' or '\t')
        {
            end++;
        }

        return TextSpan.FromBounds(position, end);
    }

    private static string Indented(IReadOnlyList<string> lines, string indent, string end) => string.Concat(lines.Select(line => indent + line + end));
}
