using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>Where a fix puts what it writes: its arms among those that were there, and all of it among the comments.</summary>
internal static class FixPlacement
{
    private const int Neighbours = 3;

    /// <summary>A comment that is gone, comes twice or out of order, or stands beside other code than it did; null where there is none.</summary>
    /// <param name="copies">Whether code may come twice, and what is said of it as well.</param>
    /// <param name="moves">Whether what a comment speaks of may have gone to a handler.</param>
    public static string? Disturbed(string before, string after, bool copies, bool moves)
    {
        var (old, now) = (Comments(before), Comments(after));
        var first = now.DistinctBy(static c => c.Text).ToList();
        var (was, still) = (old.Select(static c => c.Text), first.Select(static c => c.Text));
        if (!(moves ? was.Order().SequenceEqual(still.Order()) : was.SequenceEqual(still)) || (!copies && now.Count != old.Count))
        {
            return $"comments were {string.Join(", ", old.Select(static c => c.Text))}, and are {string.Join(", ", now.Select(static c => c.Text))}";
        }

        return moves ? null
            : old.Zip(first).Where(static pair => pair.First != pair.Second).Select(static pair => $"'{pair.First.Text}' stood beside '{pair.First.Beside}', and stands beside '{pair.Second.Beside}'").FirstOrDefault();
    }

    /// <summary>An arm for a category that stands before one that names another, or behind one that takes what has none or is unknown; null where there is none.</summary>
    public static string? Misplaced(SyntaxNode root, int position, Decision decision)
    {
        var arms = root.FindToken(position).Parent switch
        {
            SwitchExpressionSyntax expression => expression.Arms.Select(static arm => (Node: (SyntaxNode)arm, IsNew: IsCall(arm.Expression))).ToList(),
            SwitchStatementSyntax statement => statement.Sections.Select(static section => (Node: (SyntaxNode)section, IsNew: IsNew(section))).ToList(),
            _ => [],
        };

        // What is new stands between two of the arms that the model has, in its order.
        var at = 0;
        foreach (var (node, isNew) in arms)
        {
            if (!isNew)
            {
                at++;
            }
            else if (at > 0 && decision.Arms[at - 1].Labels.All(static label => label.Mentions == ValueSet.None))
            {
                return $"'{node}' stands behind an arm that names no category";
            }
            else if (at < decision.Arms.Count && !decision.Arms[at].Labels.Any(static label => label.Matches.Has(ValueSet.Unknown) || label.Matches == ValueSet.Null))
            {
                return $"'{node}' stands before an arm that names a category";
            }
        }

        return null;
    }

    private static bool IsNew(SwitchSectionSyntax section) => section.Statements[0] switch
    {
        ReturnStatementSyntax { Expression: { } value } => IsCall(value),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Right: var value } } => IsCall(value),
        ExpressionStatementSyntax { Expression: var value } => IsCall(value),
        _ => false,
    };

    private static bool IsCall(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } && name.StartsWith("Handle", StringComparison.Ordinal);

    private static List<(string Text, string Beside)> Comments(string source) =>
    [
        .. CSharpSyntaxTree.ParseText(source, ProgramBatch.ParseOptions).GetRoot().DescendantTrivia()
            .Where(static t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) && t.ToString().StartsWith(ProgramPrinter.Remark, StringComparison.Ordinal))
            .Select(static t => (t.ToString(), Beside(t))),
    ];

    /// <summary>The code that a comment stands behind on its line, or else above; a comma may come to it.</summary>
    private static string Beside(SyntaxTrivia comment)
    {
        var isBehind = comment.Token.SpanStart < comment.SpanStart;
        var tokens = new List<string>();
        for (var token = comment.Token; tokens.Count < Neighbours && token.RawKind != 0; token = isBehind ? token.GetPreviousToken() : token.GetNextToken())
        {
            if (!token.IsKind(SyntaxKind.CommaToken))
            {
                tokens.Add(token.Text);
            }
        }

        return (isBehind ? "behind " : "above ") + string.Join(' ', isBehind ? Enumerable.Reverse(tokens) : tokens);
    }
}
