namespace RefusalAnalyzers.PackageTests;

/// <summary>What the SDK brings along. It takes the first action that it meets of each rule: what only the second one fixes is left to a second run.</summary>
internal sealed class DotnetFormatPitfallTests : PitfallFixTests
{
    protected override void Fix(ConsumerProject consumer)
    {
        for (var run = 0; run < 2; run++)
        {
            consumer.Format(["analyzers", "Pitfalls.csproj", "--diagnostics", .. Rules, "--severity", "info", "--no-restore"]).ShouldSucceed();
        }
    }
}

/// <summary>The Roslynator command line, which is told by key which of several actions to take.</summary>
internal sealed class RoslynatorPitfallTests : PitfallFixTests
{
    protected override void Fix(ConsumerProject consumer)
    {
        // It fails where something is left: of the first run, what only the other action fixes.
        Run("CompareWithMember");
        Run("UseRaw").ShouldSucceed();

        CommandResult Run(string key) => consumer.Roslynator(
            ["fix", "Pitfalls.csproj", "--supported-diagnostics", .. Rules, "--diagnostic-fix-map", $"RFA020=RefusalAnalyzers.{key}", "--severity-level", "info", "--verbosity", "normal"]);
    }
}

/// <summary>One command mends what there is to mend about refusal branches, stop reasons and comparisons.</summary>
internal abstract class PitfallFixTests
{
    private ConsumerProject _consumer = null!;
    private BuiltProgram _before = null!;
    private IReadOnlyList<string> _marked = [];
    private string _programBefore = "";

    protected static string[] Rules { get; } = ["RFA012", "RFA013", "RFA014", "RFA016", "RFA017", "RFA020", "RFA021", "RFA023", "RFA026", "RFA027", "RFA028", "RFA031"];

    private string Program => _consumer.SourceFiles().Single(static file => Path.GetFileName(file) == "Program.cs");

    [OneTimeSetUp]
    public void FixAll()
    {
        _consumer = ConsumerProject.Restored("Pitfalls");
        _marked = [.. _consumer.ExpectedPlaces().Select(static place => place[^6..]).Order(StringComparer.Ordinal)];
        _before = _consumer.AsItComes();
        _programBefore = File.ReadAllText(Program);
        Fix(_consumer);
    }

    protected abstract void Fix(ConsumerProject consumer);

    [Test]
    public void BeforeTheFix_EveryRuleHasFoundWhatTheSourcesMark()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_before.Rules, Is.EqualTo(_marked));
            Assert.That(_before.Rules.Distinct(), Is.EqualTo(Rules));
            Assert.That(_before.Answers.Where(static answer => answer.StartsWith("mended", StringComparison.Ordinal)), Has.Some.EndsWith("wrong"));
        });
    }

    [Test]
    public void WhenFixed_BuildsWithoutTheFindingsAndAnswersAsBeforeOrAsMeant()
    {
        var after = _consumer.BuildAndRun();
        var answers = after.Answers;

        Assert.Multiple(() =>
        {
            // A switch that was dead is judged by the other rules once it lives.
            Assert.That(after.Rules, Is.EqualTo(new[] { "RFA003" }));
            Assert.That(File.ReadAllText(Program), Is.EqualTo(_programBefore), "a file without a finding");
            Assert.That(Of(answers, "same"), Is.EqualTo(Of(_before.Answers, "same")));
            Assert.That(Of(answers, "mended"), Is.All.EndsWith("right").And.Not.Empty);
            Assert.That(
                Of(answers, "handled"),
                Is.EqualTo(Of(_before.Answers, "handled").Select(static answer => answer.Contains(", refusal ", StringComparison.Ordinal) ? answer[..(answer.IndexOf(':', StringComparison.Ordinal) + 2)] + "NotImplementedException" : answer)));
        });
    }

    private static List<string> Of(IEnumerable<string> answers, string kind) => [.. answers.Where(answer => answer.StartsWith(kind, StringComparison.Ordinal))];
}
