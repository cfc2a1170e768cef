using System.Text.RegularExpressions;

namespace RefusalAnalyzers.PackageTests;

/// <summary>A reader of either page learns which rules the package has: no more, no fewer.</summary>
internal sealed partial class ReadmeTests
{
    [TestCase("README.md")]
    [TestCase("nuget/README.md")]
    public void WhenARuleIsReleased_TheReadmeHasItsRow(string readme)
    {
        var page = File.ReadAllText(Path.Combine(BuildMetadata.RepositoryRoot, readme));

        Assert.That(RulesIn(page), Is.EquivalentTo(ReleasedRules()));
    }

    // The gallery shows the page by itself: there is nothing beside it that a relative link could reach.
    [Test]
    public void WhenTheGalleryShowsTheReadme_NoLinkIsRelative()
    {
        var page = File.ReadAllText(Path.Combine(BuildMetadata.RepositoryRoot, "nuget", "README.md"));

        Assert.That(LinkTarget().Matches(page).Select(match => match.Groups["target"].Value), Is.Not.Empty.And.All.StartsWith("https://"));
    }

    // The compiler's own release tracking keeps these files in step with the descriptors.
    private static IEnumerable<string> ReleasedRules() =>
        from file in Directory.EnumerateFiles(Path.Combine(BuildMetadata.RepositoryRoot, "src", "RefusalAnalyzers"), "AnalyzerReleases.*.md")
        from match in ReleaseRow().Matches(File.ReadAllText(file))
        select $"{match.Groups["id"]} {match.Groups["severity"].Value switch { "Info" => "suggestion", "Disabled" => "off", var severity => severity.ToLowerInvariant() }}";

    private static IEnumerable<string> RulesIn(string page) =>
        RuleRow().Matches(page).Select(match => $"{match.Groups["id"]} {match.Groups["severity"]}");

    [GeneratedRegex(@"^(?<id>RFA\d{3}) *\| *\w+ *\| *(?<severity>\w+)", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();

    [GeneratedRegex(@"^\| *(?:\[)?(?<id>RFA\d{3})(?:\]\([^)]*\))? *\| *(?<severity>\w+)", RegexOptions.Multiline)]
    private static partial Regex RuleRow();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex LinkTarget();
}
