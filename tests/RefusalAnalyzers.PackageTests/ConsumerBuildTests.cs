using System.Text.Json;

namespace RefusalAnalyzers.PackageTests;

/// <summary>What a user sees who adds the package and builds.</summary>
internal sealed class ConsumerBuildTests
{
    private ConsumerProject _consumer = null!;
    private IReadOnlyList<ReportedDiagnostic> _reported = [];
    private JsonElement _errorLog;

    /// <summary>As it comes, it is built once, for all who ask about that.</summary>
    [OneTimeSetUp]
    public void BuildAsItComes()
    {
        _consumer = ConsumerProject.Restored("Consumer");
        _consumer.SetEditorConfig();
        _reported = ReportedDiagnostic.Parse(_consumer.Build().ShouldSucceed().Output);
        _errorLog = _consumer.ErrorLogRun();
    }

    [SetUp]
    public void ForgetSettings() => _consumer.SetEditorConfig();

    [Test]
    public void WhenBuilt_WarnsExactlyWhereTheSourcesSay()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_reported.Select(diagnostic => diagnostic.Place), Is.EquivalentTo(_consumer.ExpectedPlaces()));
            Assert.That(_reported.Select(diagnostic => diagnostic.Severity), Is.All.EqualTo("warning"));
            Assert.That(_reported.Select(_consumer.LineAt), Is.All.StartsWith("switch"));
        });
    }

    [Test]
    public void WhenWarningsAreErrors_TheBuildFails()
    {
        var result = _consumer.Build("-p:TreatWarningsAsErrors=true");
        var reported = ReportedDiagnostic.Parse(result.Output);

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(reported.Select(diagnostic => diagnostic.Place), Is.EquivalentTo(_consumer.ExpectedPlaces()));
        Assert.That(reported.Select(diagnostic => diagnostic.Severity), Is.All.EqualTo("error"));
    }

    [Test]
    public void WhenEditorConfigSaysError_OnlyThatRuleFailsTheBuild()
    {
        _consumer.SetEditorConfig("dotnet_diagnostic.RFA001.severity = error");

        var result = _consumer.Build();
        var reported = ReportedDiagnostic.Parse(result.Output);

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(Severities(reported, "RFA001"), Is.Not.Empty.And.All.EqualTo("error"));
        Assert.That(Severities(reported, "RFA010"), Is.Not.Empty.And.All.EqualTo("warning"));
    }

    [Test]
    public void WhenEditorConfigSaysNone_TheRuleIsSilent()
    {
        _consumer.SetEditorConfig("dotnet_diagnostic.RFA001.severity = none");

        var reported = ReportedDiagnostic.Parse(_consumer.Build().ShouldSucceed().Output);

        Assert.That(Severities(reported, "RFA001"), Is.Empty);
        Assert.That(Severities(reported, "RFA010"), Is.Not.Empty);
        Assert.That(_consumer.ErrorLogResults().Select(result => result.Id), Does.Not.Contain("RFA001"));
    }

    [Test]
    public void WhenEditorConfigSaysSuggestion_TheBuildIsQuietAndTheEditorIsNot()
    {
        _consumer.SetEditorConfig("dotnet_diagnostic.RFA001.severity = suggestion");

        var reported = ReportedDiagnostic.Parse(_consumer.Build().ShouldSucceed().Output);

        Assert.That(Severities(reported, "RFA001"), Is.Empty);
        Assert.That(
            _consumer.ErrorLogResults().Where(result => result.Id == "RFA001").Select(result => result.Level),
            Is.Not.Empty.And.All.EqualTo("note"));
    }

    /// <summary>What code scanning shows: the rule with its page, the place, and what the finding is about.</summary>
    [Test]
    public void WhenAnErrorLogIsWritten_ItHoldsTheRuleItsPageThePlaceAndTheFacts()
    {
        var run = _errorLog;
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(static rule => rule.GetProperty("id").GetString() == "RFA001");
        var result = run.GetProperty("results").EnumerateArray()
            .First(static result => result.GetProperty("ruleId").GetString() == "RFA001" && result.GetRawText().Contains("Replies.cs", StringComparison.Ordinal));
        var place = result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");
        var facts = result.GetProperty("properties").GetProperty("customProperties");
        var reported = _reported.First(static diagnostic => diagnostic is { Id: "RFA001", File: "Replies.cs" });
        Assert.Multiple(() =>
        {
            Assert.That(rule.GetProperty("helpUri").GetString(), Does.StartWith("https://").And.EndsWith("/docs/rules/RFA001.md"));
            Assert.That(rule.GetProperty("shortDescription").GetProperty("text").GetString(), Is.Not.Empty);
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Does.Contain("FrontierLlm"));
            Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Does.EndWith("Replies.cs"));
            Assert.That(place.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(reported.Line));
            Assert.That(place.GetProperty("region").GetProperty("startColumn").GetInt32(), Is.EqualTo(reported.Column));
            Assert.That(facts.GetProperty("categories").GetString(), Is.EqualTo("frontier_llm"));
            Assert.That(facts.GetProperty("form").GetString(), Is.EqualTo("SwitchExpression"));
            Assert.That(facts.GetProperty("enum").GetString(), Is.EqualTo("Anthropic.Models.Messages.Category"));
            Assert.That(
                run.GetProperty("results").EnumerateArray()
                    .Where(static r => r.GetProperty("ruleId").GetString()!.StartsWith("RFA", StringComparison.Ordinal))
                    .Select(static r => r.GetProperty("properties").GetProperty("customProperties").GetProperty("sdkVersion").GetString()),
                Is.All.EqualTo(BuildMetadata.AnthropicVersion));
        });
    }

    [Test]
    public void WhenTheSdkIsNotReferenced_StaysSilent()
    {
        var withoutSdk = ConsumerProject.Restored("ConsumerWithoutSdk");

        var result = withoutSdk.Build().ShouldSucceed();

        Assert.That(result.Output, Does.Not.Contain("RFA"));
        Assert.That(withoutSdk.ErrorLogResults().Select(logged => logged.Id), Has.None.StartsWith("RFA"));
    }

    private static IEnumerable<string> Severities(IEnumerable<ReportedDiagnostic> reported, string id) =>
        reported.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Severity);
}
