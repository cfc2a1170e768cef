namespace RefusalAnalyzers.PackageTests;

/// <summary>What a user sees who adds the package and builds.</summary>
internal sealed class ConsumerBuildTests
{
    private ConsumerProject _consumer = null!;

    [OneTimeSetUp]
    public void RestoreConsumer() => _consumer = ConsumerProject.Restored("Consumer");

    [SetUp]
    public void ForgetSettings() => _consumer.SetEditorConfig();

    [Test]
    public void WhenBuilt_WarnsExactlyWhereTheSourcesSay()
    {
        var reported = ReportedDiagnostic.Parse(_consumer.Build().ShouldSucceed().Output);

        Assert.Multiple(() =>
        {
            Assert.That(reported.Select(diagnostic => diagnostic.Place), Is.EquivalentTo(_consumer.ExpectedPlaces()));
            Assert.That(reported.Select(diagnostic => diagnostic.Severity), Is.All.EqualTo("warning"));
            Assert.That(reported.Select(_consumer.LineAt), Is.All.StartsWith("switch"));
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
