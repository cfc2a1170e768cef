using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>Code without its comments, as it is written a second time: they speak of the first.</summary>
internal static class Uncommented
{
    /// <param name="span">The part of it that is wanted.</param>
    public static string Of(SyntaxNode whole, TextSpan span)
    {
        var (text, start) = (whole.ToString(), whole.SpanStart);
        var written = new StringBuilder();
        var at = span.Start;
        foreach (var trivia in whole.DescendantTrivia())
        {
            if (!trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && !trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || !span.Contains(trivia.Span))
            {
                continue;
            }

            written.Append(text, at - start, trivia.SpanStart - at);
            at = trivia.Span.End;
            if (at < span.End && text[at - start] == ' ')
            {
                at++;
            }
            else if (written.Length > 0 && written[written.Length - 1] == ' ')
            {
                written.Length--;
            }
        }

        return written.Append(text, at - start, span.End - at).ToString();
    }
}
