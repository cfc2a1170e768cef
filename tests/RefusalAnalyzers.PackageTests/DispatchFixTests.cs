namespace RefusalAnalyzers.PackageTests;

/// <summary>What the SDK brings along; it takes the first action of each rule.</summary>
internal sealed class DotnetFormatDispatchTests : DispatchFixTests
{
    protected override void Fix(ConsumerProject consumer) =>
        consumer.Format(["analyzers", "Dispatches.csproj", "--diagnostics", .. Rules, "--severity", "info", "--no-restore"]).ShouldSucceed();
}

/// <summary>The Roslynator command line, which is told by key which of several actions to take.</summary>
internal sealed class RoslynatorDispatchTests : DispatchFixTests
{
    protected override void Fix(ConsumerProject consumer) => consumer.Roslynator(
        ["fix", "Dispatches.csproj", "--supported-diagnostics", .. Rules, "--diagnostic-fix-map", "RFA003=RefusalAnalyzers.OwnMethod", "--severity-level", "info", "--verbosity", "normal"])
        .ShouldSucceed();
}

/// <summary>One command handles what dispatches leave out or do not tell apart, and nothing else changes.</summary>
internal abstract class DispatchFixTests
{
    private ConsumerProject _consumer = null!;
    private BuiltProgram _before = null!;
    private IReadOnlyList<string> _marked = [];

    protected static string[] Rules { get; } = ["RFA002", "RFA003", "RFA004", "RFA005", "RFA010", "RFA011"];

    [OneTimeSetUp]
    public void FixAll()
    {
        _consumer = ConsumerProject.Restored("Dispatches");
        _marked = [.. _consumer.ExpectedPlaces().Select(static place => place[^6..]).Order(StringComparer.Ordinal)];
        _before = _consumer.AsItComes();
        Fix(_consumer);
    }

    protected abstract void Fix(ConsumerProject consumer);

    [Test]
    public void BeforeTheFix_EveryRuleHasFoundWhatTheSourcesMark() =>
        Assert.That(_before.Rules, Is.EqualTo(_marked));

    [Test]
    public void WhenFixed_BuildsWithoutTheFindingsAndAnswersAsBefore()
    {
        var after = _consumer.BuildAndRun();
        Assert.That(after.Rules, Is.Empty);
        Assert.That(after.Answers, Is.EqualTo(_before.Answers.Select(Expected)));
    }

    /// <summary>All that a fix changes: what it adds to a test, and what comes to a handler that is still to be written.</summary>
    private static string Expected(string before) => before[..(before.IndexOf(':', StringComparison.Ordinal) + 2)] switch
    {
        var test and ("expert frontier_llm: " or "listed frontier_llm: ") => test + "True",
        var left and ("some bio: " or "some reasoning_extraction: " or "some general_harms: "
            or "chain bio: " or "chain reasoning_extraction: " or "chain general_harms: "
            or "open newer_than_the_sdk: " or "throws null: ") => left + "NotImplementedException",
        _ => before,
    };
}
