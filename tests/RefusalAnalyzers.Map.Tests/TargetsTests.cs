using System.Text.RegularExpressions;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>What is put into every build.</summary>
internal sealed partial class TargetsTests
{
    [Test]
    public void EveryRuleButTheMap_IsOff()
    {
        var targets = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "build", "RefusalMap.targets"));
        var pages = Directory.EnumerateFiles(Path.Combine(BuildMetadata.RepositoryRoot, "docs", "rules"), "RFA*.md").Select(static page => Path.GetFileNameWithoutExtension(page));

        Assert.That(Rule().Matches(targets).Select(static match => match.Value), Is.EquivalentTo(pages.Where(static rule => rule != "RFA040")));
    }

    [Test]
    public void TheStatesOfTheRule_AreThoseOfTheMap()
    {
        var page = File.ReadAllText(Path.Combine(BuildMetadata.RepositoryRoot, "docs", "rules", "RFA040.md"));
        Assert.That(Model.RouteStates.All.Select(static names => names.Key).Where(key => !page.Contains($"| `{key}` |")), Is.Empty);
    }

    [GeneratedRegex("RFA[0-9]{3}")]
    private static partial Regex Rule();
}
