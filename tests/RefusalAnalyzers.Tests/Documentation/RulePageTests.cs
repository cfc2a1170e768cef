using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>Every rule has its page, and the page says what the rule says of itself.</summary>
[TestFixture]
internal sealed class RulePageTests
{
    private const string SuppressHeading = "## How to suppress";

    private static readonly string[] s_headings =
    [
        "## Cause", "## Why it matters", "## Example", "## Example after", "## Fix", "## Options", "## When to suppress", SuppressHeading,
    ];

    private static IEnumerable<TestCaseData> Pages => Rules.All.Select(static rule => new TestCaseData(rule.Id));

    // A page that is written anew is whole for every test.
    [OneTimeSetUp]
    public void WriteAnew()
    {
        foreach (var rule in DocumentationFile.IsWrittenAnew ? Rules.All : [])
        {
            Hold(rule);
        }
    }

    [Test]
    public void WhenThereIsARule_ThereIsAPage_AndNoOther()
    {
        var pages = Directory.EnumerateFiles(DocumentationFile.PathOf("docs/rules"), "*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.That(pages, Is.EquivalentTo(Rules.All.Select(static rule => rule.Id)));
    }

    [TestCaseSource(nameof(Pages))]
    public void WhenThereIsAPage_ItsTitleFactsAndSuppressionAreThoseOfTheRule(string id) => Hold(Rules.All.Single(r => r.Id == id));

    [TestCaseSource(nameof(Pages))]
    public void WhenThereIsAPage_ItHasEverySection(string id)
    {
        var lines = DocumentationFile.Read(Rules.PageOf(id)).Split('\n');

        Assert.That(lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).ToArray(), Is.EqualTo(s_headings));
        Assert.That(lines, Has.Some.StartsWith("Source: [").And.Some.Contains("](https://"), "The page says why it matters without naming a source.");
    }

    [TestCaseSource(nameof(Pages))]
    public void WhenADiagnosticLinksToItsPage_ThePageIsThere(string id)
    {
        var link = Rules.All.Single(r => r.Id == id).HelpLinkUri;

        Assert.That(link, Does.EndWith("/blob/main/" + Rules.PageOf(id)));
        Assert.That(DocumentationFile.PathOf(Rules.PageOf(id)), Does.Exist);
    }

    private static void Hold(DiagnosticDescriptor rule)
    {
        var page = Rules.PageOf(rule.Id);
        var text = DocumentationFile.Read(page);
        var start = text.IndexOf("\n## ", StringComparison.Ordinal);
        var end = text.IndexOf($"\n{SuppressHeading}\n", StringComparison.Ordinal);
        Assert.That(start, Is.Positive, "The page has no heading.");

        DocumentationFile.Hold(page, $"# {rule.Id}: {rule.Title}\n\n{Facts(rule)}\n{text[start..(end < 0 ? text.Length : end)].TrimEnd()}\n\n{Suppression(rule.Id)}");
    }

    private static string Facts(DiagnosticDescriptor rule)
    {
        var fix = Rules.FixOf(rule.Id) switch
        {
            "partly" => "partly, see [Fix](#fix)",
            "not yet" => "not in this version yet",
            var says => says,
        };
        return $"{rule.Id} · severity: {Rules.SeverityOf(rule)} · category: {rule.Category} · fix: {fix}";
    }

    private static string Suppression(string id) =>
        $$"""
        {{SuppressHeading}}

        In one place, with the reason beside it:

        ```csharp
        #pragma warning disable {{id}} // why this is right here
        // the code
        #pragma warning restore {{id}}
        ```

        In one type or member, with `using System.Diagnostics.CodeAnalysis;`: `[SuppressMessage("Usage", "{{id}}", Justification = "why this is right here")]`.

        In a folder or a project, by `.editorconfig`:

        ```ini
        [*.cs]
        dotnet_diagnostic.{{id}}.severity = none
        ```

        """.ReplaceLineEndings("\n");
}
