using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>How a file is laid out around a place: line ends, indentation, and where whole lines can be put.</summary>
internal sealed class Layout(SourceText text, SyntaxNode root)
{
    private const string DefaultUnit = "    ";

    public SourceText Text => text;

    /// <summary>The line end that is used at a place.</summary>
    public string LineEndAt(int position)
    {
        for (var i = text.Lines.GetLineFromPosition(position).LineNumber; i >= 0; i--)
        {
            if (LineEnd(text.Lines[i]) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return LineEnd(text.Lines[0]) is { Length: > 0 } first ? first : "\n";
    }

    /// <summary>The white space that the line of a place begins with.</summary>
    public string IndentAt(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>One step of indentation, as the type around a place shows it.</summary>
    public string UnitAt(SyntaxNode node)
    {
        foreach (var outer in node.AncestorsAndSelf())
        {
            var (brace, inner) = outer switch
            {
                TypeDeclarationSyntax { Members.Count: > 0 } type => (type.OpenBraceToken, type.Members[0].GetFirstToken()),
                BlockSyntax { Statements.Count: > 0 } block => (block.OpenBraceToken, block.Statements[0].GetFirstToken()),
                _ => default,
            };
            if (brace.RawKind == 0 || !IsFirstOnLine(inner))
            {
                continue;
            }

            var (less, more) = (IndentAt(outer.SpanStart), IndentAt(inner.SpanStart));
            if (more.Length > less.Length && more.StartsWith(less, System.StringComparison.Ordinal))
            {
                return more.Substring(less.Length);
            }
        }

        foreach (var line in text.Lines)
        {
            if (line.Span.Length > 0 && text[line.Start] is ' ' or '\t')
            {
                return text[line.Start] == '\t' ? "\t" : DefaultUnit;
            }
        }

        return DefaultUnit;
    }

    public bool IsFirstOnLine(SyntaxToken token)
    {
        var line = text.Lines.GetLineFromPosition(token.SpanStart);
        for (var i = line.Start; i < token.SpanStart; i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands before a token, as far as lines go: its line's beginning, or a blank.</summary>
    public string BreakBefore(SyntaxToken token) => IsFirstOnLine(token) ? LineEndAt(token.SpanStart) + IndentAt(token.SpanStart) : " ";

    /// <summary>Whether the code around a place puts <c>{</c> on a line of its own.</summary>
    public bool OpensOnOwnLine(SyntaxNode place) =>
        place.Ancestors().OfType<BlockSyntax>().FirstOrDefault(b => !IsOnOneLine(b.Span)) is not { } block || IsFirstOnLine(block.OpenBraceToken);

    public bool IsOnOneLine(TextSpan span) => text.Lines.GetLineFromPosition(span.Start).LineNumber == text.Lines.GetLineFromPosition(span.End).LineNumber;

    public bool AreOnOneLine(int left, int right) => text.Lines.GetLineFromPosition(left).LineNumber == text.Lines.GetLineFromPosition(right).LineNumber;

    /// <summary>Whether lines can be put before a token: nothing stands before it on its line, or comments that belong to it.</summary>
    public bool CanPutLinesBefore(SyntaxToken token) =>
        IsFirstOnLine(token) || (!AreOnOneLine(token.GetPreviousToken().Span.End, token.SpanStart) && LinesBefore(token) > token.GetPreviousToken().Span.End);

    /// <summary>Where something can be put before a token in the middle of a line: before the comments that belong to it.</summary>
    public int InlineBefore(SyntaxToken token) =>
        token.GetPreviousToken() is var previous && AreOnOneLine(previous.Span.End, token.SpanStart) && text[previous.Span.End] is ' ' or '\t' ? previous.Span.End + 1 : token.SpanStart;

    /// <summary>
    /// The start of the line before which lines can be put so that they come directly before a token: above the comments that belong to it,
    /// and above an <c>#if</c> that only it stands in, with which they would vanish.
    /// </summary>
    public int LinesBefore(SyntaxToken token)
    {
        var position = StartOfLine(token.SpanStart);
        var trivia = token.LeadingTrivia;
        for (var i = trivia.Count - 1; i >= 0; i--)
        {
            switch (trivia[i].Kind())
            {
                case SyntaxKind.WhitespaceTrivia:
                    break;
                case SyntaxKind.EndOfLineTrivia:
                    if (IsBlankLine(trivia[i].SpanStart))
                    {
                        return position;
                    }

                    break;
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia:
                    position = StartOfLine(trivia[i].SpanStart);
                    break;
                case SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia:
                    var opening = ((DirectiveTriviaSyntax)trivia[i].GetStructure()!).GetRelatedDirectives()[0];
                    if (opening.SpanStart < token.FullSpan.Start)
                    {
                        return position;
                    }

                    position = StartOfLine(opening.SpanStart);
                    while (i > 0 && trivia[i].SpanStart > opening.SpanStart)
                    {
                        i--;
                    }

                    break;
                default:
                    return position;
            }
        }

        return position;
    }

    /// <summary>
    /// The end of the line behind a token, after which lines can be put; behind the <c>#endif</c> of a region that begins after a
    /// given place and ends before the next token, with which they would vanish.
    /// </summary>
    public int LinesAfter(SyntaxToken token, int start)
    {
        var position = token.FullSpan.End;
        foreach (var trivia in token.GetNextToken(includeZeroWidth: true).LeadingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.EndIfDirectiveTrivia)
                && ((DirectiveTriviaSyntax)trivia.GetStructure()!).GetRelatedDirectives()[0].SpanStart is var opening
                && opening > start && opening < token.SpanStart)
            {
                position = trivia.FullSpan.End;
            }
        }

        return position;
    }

    /// <summary>The end of a token, and of the comments behind it that others can follow on its line.</summary>
    public static int BehindComments(SyntaxToken token)
    {
        var end = token.Span.End;
        foreach (var trivia in token.TrailingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                end = trivia.Span.End;
            }
        }

        return end;
    }

    public int StartOfLine(int position) => text.Lines.GetLineFromPosition(position).Start;

    public bool IsBlankLine(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(text.ToString(line.Span));
    }

    /// <summary>Whether a blank line stands above a token and the comments that belong to it.</summary>
    public bool HasBlankLineBefore(SyntaxToken token) => LinesBefore(token) is > 0 and var position && IsBlankLine(position - 1);

    /// <summary>Whether what stands before a place ends with a line end.</summary>
    public bool IsAtLineStart(int position) => position == 0 || text[position - 1] is '\n' or '\r';

    public SyntaxNode Root => root;

    private string LineEnd(TextLine line) => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
}
