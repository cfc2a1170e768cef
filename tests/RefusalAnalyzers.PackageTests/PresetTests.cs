namespace RefusalAnalyzers.PackageTests;

/// <summary>How strict the rules are is chosen by one property, and the user's own settings have the last word.</summary>
internal sealed class PresetTests
{
    // In the consumer: a dispatch without frontier_llm and one that tells nothing apart (warnings), and what only the editor shows.
    private const string Demanded = "RFA001";
    private const string Suggested = "RFA003";

    private static readonly string[] s_mapProperties = ["form", "enum", "sdkVersion", "subject", "member", "route.frontier_llm", "target.frontier_llm", "route.unknown"];

    private static readonly Dictionary<string, string> s_builds = new(StringComparer.Ordinal)
    {
        ["Default"] = "RefusalAnalyzersMode=Default",
        ["Recommended"] = "RefusalAnalyzersMode=Recommended",
        ["Strict"] = "RefusalAnalyzersMode=Strict",
        ["StrictInLowerCase"] = "RefusalAnalyzersMode=strict",
        ["Audit"] = "RefusalAnalyzersMode=Audit",
        ["Map"] = "RefusalAnalyzersMode=Map",
        ["None"] = "RefusalAnalyzersMode=None",
        ["Loud"] = "RefusalAnalyzersMode=Loud",
        ["AuditOfErrors"] = "RefusalAnalyzersMode=Audit;TreatWarningsAsErrors=true",
    };

    private ConsumerProject _consumer = null!;
    private IReadOnlyDictionary<string, bool> _succeeded = null!;
    private string _output = null!;

    /// <summary>What properties alone make of it, for all who ask about one of them.</summary>
    [OneTimeSetUp]
    public void BuildInEachMode()
    {
        _consumer = ConsumerProject.Restored("Consumer");
        _consumer.SetEditorConfig();
        (_succeeded, _output) = _consumer.BuildEach(s_builds);
    }

    [SetUp]
    public void ForgetSettings() => _consumer.SetEditorConfig();

    [TestCase("Default", ExpectedResult = "builds, RFA001 warning, RFA003 note")]
    [TestCase("Recommended", ExpectedResult = "fails, RFA001 error, RFA003 note")]
    [TestCase("Strict", ExpectedResult = "fails, RFA001 error, RFA003 warning")]
    [TestCase("StrictInLowerCase", ExpectedResult = "fails, RFA001 error, RFA003 warning")]
    [TestCase("Audit", ExpectedResult = "builds, RFA001 warning, RFA003 warning")]
    [TestCase("Map", ExpectedResult = "builds, RFA001 warning, RFA003 note")]
    [TestCase("None", ExpectedResult = "builds, RFA001 nothing, RFA003 nothing")]
    public string WhenAModeIsChosen_TheRulesAreAsStrict(string mode) => Outcome(_succeeded[mode], mode);

    [Test]
    public void WhenWarningsAreErrors_AnAuditBreaksNothing() =>
        Assert.That(Outcome(_succeeded["AuditOfErrors"], "AuditOfErrors"), Is.EqualTo("builds, RFA001 warning, RFA003 warning"));

    [Test]
    public void WhenTheCommandLineMakesWarningsErrors_AnAuditBreaksNothing() =>
        Assert.That(Built("-p:RefusalAnalyzersMode=Audit", "-warnaserror"), Is.EqualTo("builds, RFA001 warning, RFA003 warning"));

    [Test]
    public void WhenTheEditorConfigSaysOtherwise_ItWins()
    {
        _consumer.SetEditorConfig("dotnet_diagnostic.RFA001.severity = suggestion", "dotnet_diagnostic.RFA003.severity = none");

        Assert.That(Built("-p:RefusalAnalyzersMode=Audit"), Is.EqualTo("builds, RFA001 note, RFA003 nothing"));
    }

    [Test]
    public void WhenTheProjectFileSetsTheMode_ItCounts()
    {
        _consumer.SetProperty("RefusalAnalyzersMode", "None");
        try
        {
            Assert.That(Built(), Is.EqualTo("builds, RFA001 nothing, RFA003 nothing"));
        }
        finally
        {
            _consumer.SetProperty("RefusalAnalyzersMode", "");
        }
    }

    [Test]
    public void WhenTheMapIsAskedFor_TheErrorLogHoldsTheWayOfEachValue()
    {
        Assert.That(_output, Does.Not.Contain("RFA040"));
        var entries = _consumer.ErrorLogRun("Map").GetProperty("results").EnumerateArray().Where(static result => result.GetProperty("ruleId").GetString() == "RFA040").ToList();

        Assert.That(entries, Is.Not.Empty);
        foreach (var entry in entries)
        {
            var properties = entry.GetProperty("properties").GetProperty("customProperties").EnumerateObject().ToDictionary(static p => p.Name, static p => p.Value.GetString()!);
            Assert.That(entry.GetProperty("level").GetString(), Is.EqualTo("note"));
            Assert.That(properties.Keys, Is.SupersetOf(s_mapProperties));
            Assert.That(properties.Keys.Where(static key => key.StartsWith("route.", StringComparison.Ordinal)).Select(static key => key["route".Length..]),
                Is.EquivalentTo(properties.Keys.Where(static key => key.StartsWith("target.", StringComparison.Ordinal)).Select(static key => key["target".Length..])));
            Assert.That(properties.Where(static p => p.Key.StartsWith("target.", StringComparison.Ordinal)).Select(static p => p.Value), Has.None.Empty);
        }
    }

    [Test]
    public void WhenTheMapIsNotAskedFor_TheErrorLogHasNone() =>
        Assert.That(_consumer.ErrorLogResults("Strict").Select(static result => result.Id), Does.Not.Contain("RFA040").And.Contain(Demanded));

    [Test]
    public void WhenThereIsNoSuchMode_TheBuildSaysWhichThereAre()
    {
        Assert.That(_succeeded["Loud"], Is.False);
        Assert.That(_output, Does.Contain("error RFAM001").And.Contain("'Loud'").And.Contain("Default, Recommended, Strict, Audit, Map or None"));
    }

    private string Built(params string[] arguments) => Outcome(_consumer.Build(arguments).ExitCode == 0, "errors");

    private string Outcome(bool succeeded, string build)
    {
        var results = _consumer.ErrorLogResults(build);
        return $"{(succeeded ? "builds" : "fails")}, {LevelOf(Demanded)}, {LevelOf(Suggested)}";

        string LevelOf(string id) =>
            id + " " + string.Join("/", results.Where(result => result.Id == id).Select(static result => result.Level).Distinct().DefaultIfEmpty("nothing"));
    }
}
