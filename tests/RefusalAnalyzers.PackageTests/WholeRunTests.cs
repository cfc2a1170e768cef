namespace RefusalAnalyzers.PackageTests;

/// <summary>What the SDK brings along; it takes the first action of the first place, and applies its key everywhere.</summary>
internal sealed class DotnetFormatWholeRunTests : WholeRunTests
{
    // Each kind of place once, and each mode; WholeRunTests of the other project has all of them, without a client.
    private static IEnumerable<TestCaseData> Runs => Chosen(("keep", "MissesOne"), ("keep", "OnlyAnException"), ("keep", "NothingToKeep"), ("throw", "MissesSeveral"), ("throw", "NoMethodOfItsOwn"));

    [TestCaseSource(nameof(Runs))]
    public void WhicheverPlaceIsFirst_EachGetsWhatIsPreferredAndPossible(string mode, string first) => AssertEachGetsItsOwn(mode, first);

    protected override void Fix(ConsumerProject consumer, string mode) =>
        consumer.Format("analyzers", "Runs.csproj", "--diagnostics", "RFA001", "--severity", "warn", "--no-restore").ShouldSucceed();
}

/// <summary>The Roslynator command line, which is told by key what is preferred.</summary>
internal sealed class RoslynatorWholeRunTests : WholeRunTests
{
    private static IEnumerable<TestCaseData> Runs => Chosen(("keep", "OnlyAnException"), ("throw", "NoMethodOfItsOwn"));

    [TestCaseSource(nameof(Runs))]
    public void WhicheverPlaceIsFirst_EachGetsWhatIsPreferredAndPossible(string mode, string first) => AssertEachGetsItsOwn(mode, first);

    protected override void Fix(ConsumerProject consumer, string mode)
    {
        var result = consumer.Roslynator(
            "fix", "Runs.csproj", "--supported-diagnostics", "RFA001", "--diagnostic-fix-map", "RFA001=RefusalAnalyzers." + (mode == "keep" ? "KeepBehaviour" : "OwnMethod"), "--verbosity", "normal");

        // It ends with 1 where it leaves something, and one place of these can not have what is preferred.
        Assert.That(result.ExitCode, Is.EqualTo(1), result.Output);
        Assert.That(result.Output, Does.Contain("4 diagnostics fixed"));
    }
}

/// <summary>One command writes in each place what is preferred and possible there, and whichever place is first changes nothing.</summary>
internal abstract class WholeRunTests
{
    private const string Handler = "HandleFrontierLlmRefusal";

    private static readonly string[] s_places = ["MissesOne", "MissesSeveral", "OnlyAnException", "NothingToKeep", "NoMethodOfItsOwn"];

    private readonly Dictionary<string, string> _sources = [];
    private ConsumerProject _consumer = null!;
    private string _directory = null!;

    /// <summary>Some of the runs, each of which takes a client several seconds; all of them where <c>REFUSAL_ANALYZERS_ALL_RUNS</c> is 1.</summary>
    protected static IEnumerable<TestCaseData> Chosen(params (string Mode, string First)[] runs) => Environment.GetEnvironmentVariable("REFUSAL_ANALYZERS_ALL_RUNS") == "1"
        ? from mode in new[] { "throw", "keep" } from place in s_places select new TestCaseData(mode, place)
        : runs.Select(static run => new TestCaseData(run.Mode, run.First));

    [OneTimeSetUp]
    public void RestoreConsumer()
    {
        _consumer = ConsumerProject.Restored("Runs");
        foreach (var file in _consumer.SourceFiles())
        {
            _directory = Path.GetDirectoryName(file)!;
            _sources.Add(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
            File.Delete(file);
        }
    }

    protected abstract void Fix(ConsumerProject consumer, string mode);

    protected void AssertEachGetsItsOwn(string mode, string first)
    {
        foreach (var (name, source) in _sources)
        {
            File.WriteAllText(PathOf(name, first), source);
        }

        _consumer.SetEditorConfig("refusal_analyzers.stub_body = " + mode);
        try
        {
            Fix(_consumer, mode);

            var texts = s_places.ToDictionary(static name => name, name => File.ReadAllText(PathOf(name, first)), StringComparer.Ordinal);
            var handled = s_places.Where(name => texts[name].Contains(Handler, StringComparison.Ordinal));
            var kept = s_places.Where(name => texts[name].Contains("Category.FrontierLlm => 0", StringComparison.Ordinal) || texts[name].Contains("Category.FrontierLlm => new", StringComparison.Ordinal));
            Assert.That(string.Join(' ', handled), Is.EqualTo(mode == "throw" ? "MissesOne MissesSeveral OnlyAnException NothingToKeep" : "OnlyAnException"));
            Assert.That(string.Join(' ', kept), Is.EqualTo(mode == "throw" ? "" : "MissesOne MissesSeveral NoMethodOfItsOwn"));
            Assert.That(string.Join(' ', s_places.Where(name => texts[name] == _sources[name])), Is.EqualTo(mode == "throw" ? "NoMethodOfItsOwn" : "NothingToKeep"));
        }
        finally
        {
            foreach (var name in s_places)
            {
                File.Delete(PathOf(name, first));
            }
        }
    }

    private string PathOf(string name, string first) => Path.Combine(_directory, name == first ? "A.cs" : $"Z{name}.cs");
}
