using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>The tables of both front pages are those of the descriptors, and the pages stay short.</summary>
[TestFixture]
internal sealed class ReadmeTests
{
    [Test]
    public void WhenTheReadmeListsTheRules_TheyAreTheDescriptors()
    {
        const string Page = "README.md";

        DocumentationFile.Hold(Page, DocumentationFile.WithTable(DocumentationFile.Read(Page), "Rule", Rules.Table(static rule => Rules.PageOf(rule.Id))));
    }

    // The gallery shows the page by itself, so its links are whole.
    [Test]
    public void WhenTheGalleryListsTheRules_TheyAreTheDescriptors()
    {
        const string Page = "nuget/README.md";

        DocumentationFile.Hold(Page, DocumentationFile.WithTable(DocumentationFile.Read(Page), "Rule", Rules.Table(static rule => rule.HelpLinkUri)));
    }

    // What a newcomer can take in; the rest has pages of its own.
    [TestCase("README.md", 120)]
    [TestCase("nuget/README.md", 90)]
    public void WhenAFrontPageGrows_ItStaysShort(string page, int limit) =>
        Assert.That(DocumentationFile.Read(page).TrimEnd('\n').Split('\n'), Has.Length.LessThanOrEqualTo(limit));

    // Both pages are read alone, so both say what the command does and how it is set.
    [TestCase("README.md")]
    [TestCase("nuget/README.md")]
    public void WhenAFrontPageNamesTheCommand_ItNamesTheModeThatKeepsTodaysBehaviour(string page) =>
        Assert.That(DocumentationFile.Read(page), Does.Contain("dotnet format analyzers").And.Contain("refusal_analyzers.stub_body = keep").And.Contain("--severity info"));
}
