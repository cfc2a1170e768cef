using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>What happens to code while somebody works on it: things are gone, twice there, at another place, or not written to the end.</summary>
internal static class SourceMutation
{
    private static readonly Func<string, SyntaxNode, Random, string>[] s_kinds =
    [
        DeleteTokens, DeleteTokens, DuplicateTokens, SwapTokens, CutOff, DeleteNode, DuplicateNode, SwapNodes, SwapNodes, SwapExpressions, SwapExpressions, Whole,
    ];

    /// <summary>Mostly one change, sometimes another on top of it.</summary>
    public static string Mutate(string source, CSharpParseOptions options, Random random)
    {
        do
        {
            var root = CSharpSyntaxTree.ParseText(source, options).GetRoot();
            source = s_kinds[random.Next(s_kinds.Length)](source, root, random);
        }
        while (random.Next(4) == 0);

        return source;
    }

    private static string Whole(string source, SyntaxNode root, Random random) => source;

    private static string DeleteTokens(string source, SyntaxNode root, Random random) =>
        Change(source, Some(Tokens(root), random, random.Next(1, 6)).Select(static s => new TextChange(s, "")));

    private static string DuplicateTokens(string source, SyntaxNode root, Random random) =>
        Change(source, Some(Tokens(root), random, random.Next(1, 4)).Select(s => new TextChange(s, $"{source.AsSpan(s.Start, s.Length)} {source.AsSpan(s.Start, s.Length)}")));

    private static string SwapTokens(string source, SyntaxNode root, Random random)
    {
        var tokens = Tokens(root);
        if (tokens.Count < 2)
        {
            return source;
        }

        // Neighbours, as by a slip of the hand, or any two.
        var first = random.Next(tokens.Count - 1);
        return Swap(source, tokens[first], tokens[random.Next(2) == 0 ? first + 1 : random.Next(tokens.Count)]);
    }

    private static string CutOff(string source, SyntaxNode root, Random random) =>
        Tokens(root) is { Count: > 0 } tokens ? source[..tokens[random.Next(tokens.Count)].Start] : source;

    private static string DeleteNode(string source, SyntaxNode root, Random random) =>
        Change(source, Some(Nodes(root), random, 1).Select(static s => new TextChange(s, "")));

    private static string DuplicateNode(string source, SyntaxNode root, Random random) =>
        Change(source, Some(Nodes(root), random, 1).Select(s => new TextChange(new(s.End, 0), "\n" + source.Substring(s.Start, s.Length))));

    /// <summary>Two of a kind: what comes out often compiles, and then it is fixed as well.</summary>
    private static string SwapNodes(string source, SyntaxNode root, Random random) =>
        SwapAny(source, root.DescendantNodes().Where(IsPart), random);

    private static string SwapExpressions(string source, SyntaxNode root, Random random) =>
        SwapAny(source, root.DescendantNodes().Where(static n => n is ExpressionSyntax or PatternSyntax), random);

    private static string SwapAny(string source, IEnumerable<SyntaxNode> nodes, Random random)
    {
        var kinds = nodes.Where(static n => n.Span.Length > 0).GroupBy(static n => n.Kind()).Where(static g => g.Count() > 1).OrderBy(static g => g.Key).ToList();
        if (kinds.Count == 0)
        {
            return source;
        }

        var same = kinds[random.Next(kinds.Count)].ToList();
        return Swap(source, same[random.Next(same.Count)].Span, same[random.Next(same.Count)].Span);
    }

    private static bool IsPart(SyntaxNode node) => node is
        StatementSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or SwitchLabelSyntax or MemberDeclarationSyntax or ArgumentSyntax or ParameterSyntax
        or ElseClauseSyntax or WhenClauseSyntax or AccessorDeclarationSyntax or SubpatternSyntax or TypeParameterConstraintClauseSyntax or UsingDirectiveSyntax or EnumMemberDeclarationSyntax;

    private static List<TextSpan> Tokens(SyntaxNode root) => [.. root.DescendantTokens().Select(static t => t.Span).Where(static s => s.Length > 0)];

    private static List<TextSpan> Nodes(SyntaxNode root) => [.. root.DescendantNodes().Where(IsPart).Select(static n => n.Span).Where(static s => s.Length > 0)];

    private static IEnumerable<TextSpan> Some(List<TextSpan> spans, Random random, int count) =>
        spans.Count == 0 ? [] : Enumerable.Range(0, count).Select(_ => spans[random.Next(spans.Count)]).Distinct().Order();

    private static string Swap(string source, TextSpan a, TextSpan b)
    {
        var (first, second) = a.Start <= b.Start ? (a, b) : (b, a);
        return first.End > second.Start
            ? source
            : Change(source, [new(first, source.Substring(second.Start, second.Length)), new(second, source.Substring(first.Start, first.Length))]);
    }

    private static string Change(string source, IEnumerable<TextChange> changes) => SourceText.From(source).WithChanges(changes).ToString();
}
