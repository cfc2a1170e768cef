using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests;

/// <summary>What a fix leaves alone: all but the member that holds the construct, and the place behind a member where a handler comes to.</summary>
internal static class Untouched
{
    /// <summary>Byte for byte, and all other files as well.</summary>
    public static async Task AssertAsync(Document before, Solution after, Diagnostic diagnostic)
    {
        var (root, text) = ((await before.GetSyntaxRootAsync())!, await before.GetTextAsync());
        var construct = Member(root, diagnostic.Location.SourceSpan.Start);
        foreach (var change in await Changes(text, after.GetDocument(before.Id)!))
        {
            Assert.That(
                construct.FullSpan.Contains(change.Span) || IsBehindAMember(root, change) || IsSharedSet(root, change, diagnostic),
                () => $"{diagnostic.Id} at {diagnostic.Location.GetLineSpan()} writes \"{change.NewText}\" over \"{text.ToString(change.Span)}\" at {change.Span}");
        }

        foreach (var other in before.Project.Documents.Where(d => d.Id != before.Id))
        {
            Assert.That((await after.GetDocument(other.Id)!.GetTextAsync()).ContentEquals(await other.GetTextAsync()), other.Name);
        }
    }

    private static async Task<IReadOnlyList<TextChange>> Changes(SourceText text, Document after)
    {
        var changed = await after.GetTextAsync();
        var changes = changed.GetTextChanges(text);
        Assert.That(text.WithChanges(changes).ContentEquals(changed), "the changes are all that is changed");
        return changes;
    }

    private static SyntaxNode Member(SyntaxNode root, int position) =>
        (SyntaxNode?)root.FindToken(position).Parent!.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root;

    /// <summary>An insertion outside of all members, or one that a line end and the indentation behind it go with.</summary>
    private static bool IsBehindAMember(SyntaxNode root, TextChange change) =>
        change.NewText!.Contains('\n', StringComparison.Ordinal)
        && root.ToFullString().Substring(change.Span.Start, change.Span.Length).All(char.IsWhiteSpace)
        && !root.DescendantNodes().Any(n => n is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax) && n.SpanStart < change.Span.Start && change.Span.Start < n.Span.End);

    /// <summary>A set that a test looks into, wherever it is written.</summary>
    private static bool IsSharedSet(SyntaxNode root, TextChange change, Diagnostic diagnostic) =>
        diagnostic.Id == "RFA002" && change.Span.IsEmpty && Member(root, change.Span.Start) is FieldDeclarationSyntax or PropertyDeclarationSyntax;
}
