using System.Text.RegularExpressions;
using NUnit.Framework;
using RefusalAnalyzers.Tests.Documentation;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>The pages say what the tables say, as far as a test can read them.</summary>
[TestFixture]
internal sealed partial class PageTests
{
    private const string Page = "docs/refusals.md";

    [Test]
    public void WhenATableNamesAPage_ThePlaceIsThere()
    {
        var missing =
            from version in SdkTables.Versions
            from section in SdkTables.Read(version).Sections
            let place = section.Page.Split('#')
            where !File.Exists(DocumentationFile.PathOf(place[0])) || (place.Length > 1 && !Headings(place[0]).Contains(place[1]))
            select $"{version}: {section.Page}";

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void WhenRefusalsAreExplained_TheCategoriesAreThoseOfTheNewestSdk()
    {
        var explained = CategoryRow().Matches(DocumentationFile.Read(Page)).Select(static match => match.Groups["name"].Value);

        Assert.That(explained, Is.EqualTo(WireNames("Anthropic.Models.Messages.Category.")));
    }

    [Test]
    public void WhenRefusalsAreExplained_EveryEnumOfTheNewestSdkIsNamed()
    {
        var text = DocumentationFile.Read(Page);
        var enums = SdkTables.Read(Sdk.Newest).Sections.Take(2).SelectMany(static section => section.Facts).Select(static fact => fact.Name[..fact.Name.LastIndexOf('.')]).Distinct();

        Assert.That(enums.Where(name => !text.Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void WhenAPageSaysWhatWasMeasured_TheVersionsAreThoseOfTheTests()
    {
        Assert.That(DocumentationFile.Read(Page), Does.Contain($"`Anthropic` {Sdk.Oldest} to {Sdk.Newest}"));
        Assert.That(DocumentationFile.Read("README.md"), Does.Contain($"Tested on {Sdk.Oldest}, {Sdk.Middle} and {Sdk.Newest}"));
    }

    private static IEnumerable<string> WireNames(string members) =>
        SdkTables.Read(Sdk.Newest).Facts.Where(entry => entry.Fact.Name.StartsWith(members, StringComparison.Ordinal)).Select(static entry => entry.Fact.Outcome.Split('"')[1]);

    private static HashSet<string> Headings(string page) => [.. Heading().Matches(DocumentationFile.Read(page)).Select(static match => MarkdownLinks.Anchor(match.Groups["text"].Value))];

    [GeneratedRegex(@"^#+ (?<text>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>A row of the table of categories, which alone begins with a name in code and says in its last column what is billed.</summary>
    [GeneratedRegex(@"^\| `(?<name>[a-z_]+)` \|.*\| (yes|no) \|$", RegexOptions.Multiline)]
    private static partial Regex CategoryRow();
}
