using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Puts sections into a switch statement.</summary>
internal static class SwitchSections
{
    /// <param name="before">The section before which they stand; null to append them.</param>
    public static void Insert(
        Layout layout, SwitchStatementSyntax syntax, SwitchSectionSyntax? before, IReadOnlyList<SectionText> sections, Edits edits)
    {
        var neighbour = before ?? syntax.Sections[syntax.Sections.Count - 1];
        var token = neighbour.GetFirstToken();
        if (before is null ? !layout.IsFirstOnLine(token) : !layout.CanPutLinesBefore(token))
        {
            var inline = sections.Select(static s => s.Head + (s.Copied ?? " " + string.Join(" ", s.Statements)));
            edits.Insert(
                before is null ? neighbour.Span.End : layout.InlineBefore(token),
                before is null ? string.Concat(inline.Select(static s => " " + s)) : string.Concat(inline.Select(static s => s + " ")));
            return;
        }

        var end = layout.LineEndAt(token.SpanStart);
        var style = Style.Of(layout, syntax, layout.IndentAt(token.SpanStart), before);
        var written = sections.Select(s => style.Write(s, end)).ToList();
        if (before is not null)
        {
            edits.Insert(layout.LinesBefore(token), string.Concat(written.Select(w => w + (style.HasBlankLines ? end : ""))));
        }
        else
        {
            var last = neighbour.GetLastToken();
            var position = layout.LinesAfter(last, syntax.OpenBraceToken.SpanStart);
            var text = string.Concat(written.Select(w => (style.HasBlankLines ? end : "") + w));
            edits.Insert(position, layout.IsAtLineStart(position) ? text : end + text);
        }
    }

    /// <summary>Puts sections in the place of one, whose comments above and behind stay.</summary>
    public static void Replace(Layout layout, SwitchStatementSyntax syntax, SwitchSectionSyntax section, IReadOnlyList<SectionText> sections, Edits edits)
    {
        var token = section.GetFirstToken();
        if (!layout.IsFirstOnLine(token))
        {
            edits.Replace(section.Span, string.Join(" ", sections.Select(static s => s.Head + " " + string.Join(" ", s.Statements))));
            return;
        }

        var end = layout.LineEndAt(token.SpanStart);
        var indent = layout.IndentAt(token.SpanStart);
        var style = Style.Of(layout, syntax, indent, syntax.Sections.IndexOf(section) > 0 ? section : null);
        var text = string.Join(style.HasBlankLines ? end : "", sections.Select(s => style.Write(s, end)));
        edits.Replace(section.Span, text.Substring(indent.Length, text.Length - indent.Length - end.Length));
    }

    /// <summary>Puts a call in the place of what a section does; its braces, and a jump that the need has as well, stay where they are with their comments.</summary>
    public static void ReplaceBody(Layout layout, SwitchSectionSyntax section, SectionNeed need, string call, Edits edits)
    {
        var body = MovedBody.Flat(section.Statements.ToList(), true);
        var statements = need.Statements(call).ToList();
        if (body.Count > 1 && body[body.Count - 1].ToString() == need.Exit)
        {
            body.RemoveAt(body.Count - 1);
            statements.RemoveAt(statements.Count - 1);
        }

        var first = body[0].GetFirstToken();
        var between = layout.IsFirstOnLine(first) ? layout.LineEndAt(first.SpanStart) + layout.IndentAt(first.SpanStart) : " ";
        edits.Replace(TextSpan.FromBounds(first.SpanStart, body[body.Count - 1].Span.End), string.Join(between, statements));
    }

    /// <summary>Gives a label a body of its own, behind the comment that stands behind it.</summary>
    public static void InsertBody(Layout layout, SwitchStatementSyntax syntax, SwitchLabelSyntax label, IReadOnlyList<string> statements, Edits edits)
    {
        var colon = label.GetLastToken();
        if (!layout.IsFirstOnLine(label.GetFirstToken()) || layout.AreOnOneLine(colon.Span.End, colon.GetNextToken().SpanStart))
        {
            edits.Insert(colon.FullSpan.End, string.Concat(statements.Select(static s => s + " ")));
            return;
        }

        var end = layout.LineEndAt(label.SpanStart);
        var style = Style.Of(layout, syntax, layout.IndentAt(label.SpanStart), null);
        edits.Insert(colon.FullSpan.End, string.Concat(statements.Select(s => style.Indent + style.Unit + s + end)) + (style.HasBlankLines ? end : ""));
    }

    /// <summary>How the sections of a switch are laid out.</summary>
    private sealed record Style(string Indent, string Unit, bool IsOneLine, bool HasBlankLines)
    {
        public static Style Of(Layout layout, SwitchStatementSyntax syntax, string indent, SwitchSectionSyntax? before)
        {
            var isOneLine = true;
            string? unit = null;
            foreach (var section in syntax.Sections)
            {
                if (section.Statements.Count == 0)
                {
                    continue;
                }

                var statement = section.Statements[0];
                var inner = statement is BlockSyntax { Statements.Count: > 0 } block ? block.Statements[0] : statement;
                if (!layout.IsFirstOnLine(inner.GetFirstToken()))
                {
                    continue;
                }

                // Braces that stand deeper than the label are what is indented; those below or behind it are not.
                isOneLine = false;
                unit ??= Deeper(statement) ?? Deeper(inner);
            }

            return new(indent, unit ?? layout.UnitAt(syntax), isOneLine, HasBlankLine(layout, syntax, before));

            string? Deeper(StatementSyntax statement) =>
                layout.IsFirstOnLine(statement.GetFirstToken()) && layout.IndentAt(statement.SpanStart) is var at
                    && at.Length > indent.Length && at.StartsWith(indent, System.StringComparison.Ordinal)
                    ? at.Substring(indent.Length)
                    : null;
        }

        public string Write(SectionText section, string end) =>
            Indent + section.Head
            + (section.Copied is { } copied ? copied + end
                : IsOneLine ? " " + string.Join(" ", section.Statements) + end
                : end + string.Concat(section.Statements.Select(s => Indent + Unit + s + end)));

        private static bool HasBlankLine(Layout layout, SwitchStatementSyntax syntax, SwitchSectionSyntax? before)
        {
            var at = before is null ? syntax.Sections.Count - 1 : syntax.Sections.IndexOf(before);
            return at > 0 && layout.LinesBefore(syntax.Sections[at].GetFirstToken()) is var position && position > 0 && layout.IsBlankLine(position - 1);
        }
    }
}
