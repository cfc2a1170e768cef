using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary><c>docs/configuration.md</c> has an entry for every option, and for nothing else.</summary>
[TestFixture]
internal sealed partial class ConfigurationTests
{
    private const string Page = "docs/configuration.md";

    private static IEnumerable<TestCaseData> Definitions => OptionDefinitions.All.Select(static option => new TestCaseData(option.Key));

    public static IEnumerable<string> Table(string page)
    {
        yield return "| Key | Default | What it decides |";
        yield return "|---|---|---|";
        foreach (var option in OptionDefinitions.All)
        {
            yield return $"| [`{option.Key}`]({page}#{MarkdownLinks.Anchor(option.Key)}) | {Default(option)} | {option.Description} |";
        }
    }

    [Test]
    public void WhenThePageListsTheOptions_TheyAreTheDefinitions() =>
        DocumentationFile.Hold(Page, DocumentationFile.WithTable(DocumentationFile.Read(Page), "Key", Table("")));

    [Test]
    public void WhenThereIsAnOption_ThereIsAnEntry_AndNoOther()
    {
        var entries = Entry().Matches(DocumentationFile.Read(Page)).Select(static match => match.Groups["key"].Value);

        Assert.That(entries, Is.EqualTo(OptionDefinitions.All.Select(static option => option.Key)));
    }

    [TestCaseSource(nameof(Definitions))]
    public void WhenThereIsAnEntry_ItsDefaultIsTheOptions(string key)
    {
        var option = OptionDefinitions.All.Single(o => o.Key == key);
        var entry = Entry().Matches(DocumentationFile.Read(Page)).Single(match => match.Groups["key"].Value == key);

        Assert.That(entry.Groups["default"].Value, Is.EqualTo(Default(option)));
    }

    [Test]
    public void WhenADefaultIsWritten_ItIsReadAsTheDefault()
    {
        var silent = RefusalOptions.Read(new Values([]));
        var written = RefusalOptions.Read(new Values(OptionDefinitions.All.ToDictionary(static option => option.Key, static option => option.DefaultText)));

        Assert.Multiple(() =>
        {
            Assert.That(written.Required.All, Is.EqualTo(silent.Required.All));
            Assert.That(written.Required.WireNames, Is.EquivalentTo(silent.Required.WireNames));
            Assert.That(written.CatchAll, Is.EqualTo(silent.CatchAll));
            Assert.That(written.RefusalEnums, Is.EqualTo(silent.RefusalEnums));
            Assert.That(written.HandlerName, Is.EqualTo(silent.HandlerName));
            Assert.That(written.StubBody, Is.EqualTo(silent.StubBody));
        });
    }

    [Test]
    public void WhenAPageNamesAnOption_ItExists()
    {
        var known = OptionDefinitions.All.Select(static option => option.Key).ToHashSet(StringComparer.Ordinal);
        var unknown =
            from page in DocumentationFile.UserPages()
            from match in Key().Matches(DocumentationFile.Read(page))
            where !known.Contains(match.Value)
            select $"{page}: {match.Value}";

        Assert.That(unknown, Is.Empty);
    }

    private static string Default(IOptionDefinition option) => option.DefaultText.Length == 0 ? "empty" : $"`{option.DefaultText}`";

    [GeneratedRegex(@"^## `?(?<key>refusal_analyzers\.\w+)`?\n\nDefault: (?<default>[^\n.]*)\.", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"refusal_analyzers\.\w+")]
    private static partial Regex Key();

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
