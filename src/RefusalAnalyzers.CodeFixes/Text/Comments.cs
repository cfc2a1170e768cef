using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>Tells where comments stand; directives count as such.</summary>
internal static class Comments
{
    /// <summary>Whether a comment stands in a part of some code, from which it would be lost.</summary>
    public static bool Stand(SyntaxNode node, TextSpan span) =>
        node.DescendantTrivia(span).Any(t => span.Contains(t.Span) && !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia));
}
