using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>The presets of the package know every rule, and nothing else.</summary>
[TestFixture]
internal sealed partial class PresetTests
{
    private const string Targets = "nuget/build/RefusalAnalyzers.targets";
    private const string Page = "docs/configuration.md";

    // What a company is asked to make an error first: refusals that nobody told apart.
    private static readonly HashSet<string> s_recommended = ["RFA001", "RFA002", "RFA010", "RFA012"];

    private static readonly (string Mode, string Says, Func<DiagnosticDescriptor, string?> SeverityOf)[] s_presets =
    [
        ("Recommended", "RFA001, RFA002, RFA010 and RFA012 are errors. The other rules keep their default severity.", static rule => s_recommended.Contains(rule.Id) ? "error" : null),
        ("Strict", "Every warning is an error, and every suggestion is a warning.", static rule => !rule.IsEnabledByDefault ? null : rule.DefaultSeverity == DiagnosticSeverity.Warning ? "error" : "warning"),
        ("Audit", "Every rule is a warning, so a build shows everything. No rule breaks the build.", static rule => rule.IsEnabledByDefault ? "warning" : null),
        ("Map", "As `Default`, and RFA040, the refusal map, is a suggestion.", static rule => rule.Id == RuleIds.RefusalMap ? "suggestion" : null),
        ("None", "Every rule is off.", static _ => "none"),
    ];

    private static IEnumerable<string> Modes => s_presets.Select(static preset => preset.Mode);

    [TestCaseSource(nameof(Modes))]
    public void WhenThereIsAPreset_ItSaysTheSeverityOfEachRule(string mode)
    {
        var (_, says, severityOf) = s_presets.Single(preset => preset.Mode == mode);
        var lines = Rules.All
            .Select(rule => (rule.Id, Severity: severityOf(rule)))
            .Where(static rule => rule.Severity is not null)
            .Select(static rule => $"dotnet_diagnostic.{rule.Id}.severity = {rule.Severity}");

        // Below what users write in global configs of their own: there the level is 100, or 0 where the file has another name.
        DocumentationFile.Hold(
            $"nuget/presets/RefusalAnalyzers.{mode}.globalconfig",
            string.Join('\n', [$"# RefusalAnalyzersMode {mode}: {says}", "is_global = true", "global_level = -1", "", .. lines, ""]));
    }

    [Test]
    public void WhenEverythingIsAudited_NoRuleBreaksTheBuild()
    {
        var text = DocumentationFile.Read(Targets);
        DocumentationFile.Hold(Targets, NotAsErrors().Replace(text, "$(WarningsNotAsErrors);" + string.Join(';', Rules.All.Where(static rule => rule.IsEnabledByDefault).Select(static rule => rule.Id)) + "</"));
    }

    [Test]
    public void WhenThePageListsTheModes_TheyAreThePresets() =>
        DocumentationFile.Hold(Page, DocumentationFile.WithTable(DocumentationFile.Read(Page), "Mode", Table()));

    [Test]
    public void WhenAModeIsUnknown_ThePageSaysWhatTheBuildSays()
    {
        var error = Error().Match(DocumentationFile.Read(Targets));
        Assert.That(error.Success);
        Assert.That(DocumentationFile.Read(Page), Does.Contain($"`{error.Groups["code"]}`: `{error.Groups["text"].Value.Replace("$(RefusalAnalyzersMode)", "Loud", StringComparison.Ordinal)}`"));
    }

    private static IEnumerable<string> Table()
    {
        yield return "| Mode | What it does |";
        yield return "|---|---|";
        yield return "| `Default` | The default severities. |";
        foreach (var (mode, says, _) in s_presets)
        {
            yield return $"| `{mode}` | {says} |";
        }
    }

    [GeneratedRegex("""<Error Code="(?<code>[^"]+)"[^>]*? Text="(?<text>[^"]+)""", RegexOptions.Singleline)]
    private static partial Regex Error();

    [GeneratedRegex(@"\$\(WarningsNotAsErrors\);[^<]*</")]
    private static partial Regex NotAsErrors();
}
