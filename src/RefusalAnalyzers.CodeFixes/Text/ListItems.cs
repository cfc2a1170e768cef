using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RefusalAnalyzers.Text;

/// <summary>Puts items behind the last one of a list in braces or brackets, laid out as that one.</summary>
internal static class ListItems
{
    /// <param name="between">What sets apart those that share their line with the closing one; null for what their beginnings show.</param>
    public static void Append(Layout layout, SyntaxNode last, IEnumerable<string> items, Edits edits, string? between = null)
    {
        var (first, end) = (last.GetFirstToken(), last.GetLastToken());
        var next = end.GetNextToken();
        var comma = next.IsKind(SyntaxKind.CommaToken) ? next : default;
        var behind = comma.RawKind == 0 ? end : comma;
        if (!layout.IsFirstOnLine(first) || layout.AreOnOneLine(behind.Span.End, behind.GetNextToken().SpanStart))
        {
            var separator = between ?? "," + layout.BreakBefore(first);
            if (comma.RawKind != 0 && Layout.BehindComments(comma) is var commented && commented > comma.Span.End)
            {
                edits.Insert(commented, string.Concat(items.Select(item => separator.Substring(1) + item + ",")));
                return;
            }

            edits.Insert(Layout.BehindComments(end), string.Concat(items.Select(item => separator + item)));
            return;
        }

        if (comma.RawKind == 0)
        {
            edits.Insert(end.Span.End, ",");
        }

        // Comments behind the last item stay with it.
        var (indent, line) = (layout.IndentAt(first.SpanStart), layout.LineEndAt(first.SpanStart));
        edits.Insert(
            layout.LinesAfter(behind, last.Parent!.SpanStart), string.Join("," + line, items.Select(item => indent + item)) + (comma.RawKind == 0 ? "" : ",") + line);
    }
}
