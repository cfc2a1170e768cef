using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Text;

/// <summary>How the code is laid out beside which more is written, which is to look alike.</summary>
/// <param name="Indent">The white space that its lines begin with.</param>
/// <param name="Unit">What stands before that in a line that is one step further in.</param>
/// <param name="OpensOnOwnLine">Whether <c>{</c> stands on a line of its own.</param>
internal sealed record Style(string Indent, string End, string Unit, bool OpensOnOwnLine)
{
    /// <summary>Whether what is done stands on the line that says when.</summary>
    public bool IsOneLine { get; private init; }

    /// <summary>Whether what is done stands in braces.</summary>
    public bool HasBraces { get; private init; }

    /// <summary>Whether a blank line stands between one and the next.</summary>
    public bool HasBlankLines { get; private init; }

    /// <summary>What stands before <c>{</c>.</summary>
    public string BeforeBrace => OpensOnOwnLine ? End + Indent : " ";

    /// <summary>As the code around a place.</summary>
    public static Style Around(Layout layout, SyntaxNode place) =>
        new(layout.IndentAt(place.SpanStart), layout.LineEndAt(place.SpanStart), layout.UnitAt(place), layout.OpensOnOwnLine(place));

    /// <summary>As the sections of a switch.</summary>
    /// <param name="at">The token that a further one is to stand as.</param>
    /// <param name="before">The section before which it stands; null where it is the last.</param>
    public static Style OfSections(Layout layout, SwitchStatementSyntax syntax, SyntaxToken at, SwitchSectionSyntax? before)
    {
        var isOneLine = true;
        var indent = layout.IndentAt(at.SpanStart);
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

        var number = before is null ? syntax.Sections.Count - 1 : syntax.Sections.IndexOf(before);
        return new(indent, layout.LineEndAt(at.SpanStart), unit ?? layout.UnitAt(syntax), true)
        {
            IsOneLine = isOneLine,
            HasBlankLines = number > 0 && layout.HasBlankLineBefore(syntax.Sections[number].GetFirstToken()),
        };

        string? Deeper(StatementSyntax statement) =>
            layout.IsFirstOnLine(statement.GetFirstToken()) && layout.IndentAt(statement.SpanStart) is var at
                && at.Length > indent.Length && at.StartsWith(indent, StringComparison.Ordinal)
                ? at.Substring(indent.Length)
                : null;
    }

    /// <summary>As the branches of a chain.</summary>
    /// <param name="like">The one that a further one is most like.</param>
    /// <param name="position">A place on the line that it begins on.</param>
    public static Style OfBranches(Layout layout, IfStatementSyntax first, IfStatementSyntax like, int position) =>
        new(layout.IndentAt(position), layout.LineEndAt(first.SpanStart), layout.UnitAt(first), first.Statement is not BlockSyntax block || layout.IsFirstOnLine(block.OpenBraceToken))
        {
            IsOneLine = layout.AreOnOneLine(like.IfKeyword.SpanStart, like.Statement.Span.End),
            HasBraces = like.Statement is BlockSyntax,
        };

    /// <summary>Lines in braces, without what stands before those.</summary>
    public string Braces(IEnumerable<string> lines) => "{" + End + string.Concat(lines.Select(line => (line.Length == 0 ? "" : Indent + Unit + line) + End)) + Indent + "}";

    /// <summary>Lines in braces, behind their head.</summary>
    public string Block(IEnumerable<string> lines) => BeforeBrace + Braces(lines);

    /// <summary>A statement of several lines, without the indentation of the place.</summary>
    public List<string> Statement(string head, IEnumerable<string> lines) =>
        [.. OpensOnOwnLine ? new[] { head, "{" } : [head + " {"], .. lines.Select(line => line.Length == 0 ? "" : Unit + line), "}"];
}
