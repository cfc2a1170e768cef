using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Refactorings;

/// <summary>What a cursor stands on: between two tokens, either.</summary>
internal static class Cursor
{
    public static IEnumerable<SyntaxToken> TokensAt(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        if (token.SpanStart <= span.Start)
        {
            yield return token;
        }

        if (span.IsEmpty && token.SpanStart >= span.Start && token.GetPreviousToken() is var before && before.Span.End == span.Start && before.RawKind != 0)
        {
            yield return before;
        }
    }

    /// <summary>A selection without the blanks at its ends.</summary>
    public static TextSpan Trimmed(SourceText text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
