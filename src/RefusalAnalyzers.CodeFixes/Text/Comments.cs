using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>Tells where comments stand; directives count as such.</summary>
internal static class Comments
{
    /// <summary>Whether a comment stands in a part of some code, from which it would be lost.</summary>
    public static bool Stand(SyntaxNode node, TextSpan span) => AreAmong(node.DescendantTrivia(span).Where(t => span.Contains(t.Span)));

    /// <param name="isLast">Whether the block ends what is replaced: what stands behind it then stays.</param>
    public static bool StandAtBraces(BlockSyntax block, bool isLast) =>
        StandAt(block.OpenBraceToken) || (isLast ? AreAmong(block.CloseBraceToken.LeadingTrivia) : StandAt(block.CloseBraceToken));

    private static bool StandAt(SyntaxToken token) => AreAmong(token.LeadingTrivia) || AreAmong(token.TrailingTrivia);

    private static bool AreAmong(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Any(static t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia));
}
