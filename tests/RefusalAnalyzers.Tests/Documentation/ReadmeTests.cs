using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>The tables of both front pages are those of the descriptors.</summary>
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

    [Test]
    public void WhenTheReadmeListsTheOptions_TheyAreTheDefinitions()
    {
        const string Page = "README.md";

        DocumentationFile.Hold(Page, DocumentationFile.WithTable(DocumentationFile.Read(Page), "Key", ConfigurationTests.Table("docs/configuration.md")));
    }
}
