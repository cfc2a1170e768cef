namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Finds where the tree that a code action built is not the tree that its text parses to.</summary>
internal static class TreeComparer
{
    public static string? Difference(SyntaxNodeOrToken built, SyntaxNodeOrToken parsed, bool withTrivia)
    {
        if (built.RawKind != parsed.RawKind || built.IsNode != parsed.IsNode)
        {
            return $"the code action built {Kind(built)} where the text parses to {Kind(parsed)}: {parsed.ToString().Trim()}";
        }

        if (built.IsToken)
        {
            if (built.ToString() != parsed.ToString())
            {
                return $"the code action built the token '{built}' where the text has '{parsed}'";
            }

            return withTrivia && !(Same(built.GetLeadingTrivia(), parsed.GetLeadingTrivia()) && Same(built.GetTrailingTrivia(), parsed.GetTrailingTrivia()))
                ? $"the trivia around '{parsed}' are not those that the text parses to"
                : null;
        }

        ChildSyntaxList left = built.ChildNodesAndTokens();
        ChildSyntaxList right = parsed.ChildNodesAndTokens();
        if (left.Count != right.Count)
        {
            return $"the code action built {Kind(built)} of {left.Count} parts where the text has {right.Count}: {parsed.ToString().Trim()}";
        }

        for (int index = 0; index < left.Count; index++)
        {
            if (Difference(left[index], right[index], withTrivia) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static string Kind(SyntaxNodeOrToken part) => part.AsNode()?.GetType().Name ?? $"token '{part}' of kind {part.RawKind}";

    // Zero-width trivia are marks for the formatter that no text can hold.
    private static bool Same(SyntaxTriviaList built, SyntaxTriviaList parsed) =>
        built.Where(HasWidth).Select(Identity).SequenceEqual(parsed.Where(HasWidth).Select(Identity));

    private static bool HasWidth(SyntaxTrivia trivia) => trivia.FullSpan.Length > 0;

    private static (int Kind, string Text) Identity(SyntaxTrivia trivia) => (trivia.RawKind, trivia.ToFullString());
}
