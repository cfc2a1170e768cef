namespace RefusalAnalyzers.PackageTests;

/// <summary>What the SDK brings along.</summary>
internal sealed class DotnetFormatTests : FixingClientTests
{
    protected override CommandResult Fix(ConsumerProject consumer) =>
        consumer.Format("analyzers", "Consumer.csproj", "--diagnostics", "RFA001", "--severity", "warn", "--no-restore");
}

/// <summary>
/// The Roslynator command line. It does not choose between actions, so it is told which one, by the key that is part of our interface.
/// </summary>
internal sealed class RoslynatorTests : FixingClientTests
{
    protected override CommandResult Fix(ConsumerProject consumer) => consumer.Roslynator(
        "fix", "Consumer.csproj", "--supported-diagnostics", "RFA001", "--diagnostic-fix-map", "RFA001=RefusalAnalyzers.OwnMethod", "--verbosity", "normal");
}

/// <summary>One command handles what the build found, in the whole project.</summary>
internal abstract class FixingClientTests
{
    private readonly Dictionary<string, string> _sourcesBefore = [];
    private ConsumerProject _consumer = null!;
    private BuiltProgram _before = null!;
    private BuiltProgram _after = null!;

    [OneTimeSetUp]
    public void FixAll()
    {
        _consumer = ConsumerProject.Restored("Consumer");
        _before = _consumer.AsItComes();
        foreach (var file in _consumer.SourceFiles())
        {
            _sourcesBefore.Add(file, File.ReadAllText(file));
        }

        Fix(_consumer).ShouldSucceed();
        _after = _consumer.BuildAndRun();
    }

    protected abstract CommandResult Fix(ConsumerProject consumer);

    [Test]
    public void WhenFixed_ChangesTheFilesWithAFindingAndNoOther()
    {
        var changed = _sourcesBefore.Where(before => File.ReadAllText(before.Key) != before.Value).Select(before => Path.GetFileName(before.Key));
        var found = _before.Warnings.Where(IsRfa001).Select(place => place.Split(':')[0]).Distinct();

        Assert.That(changed, Is.EquivalentTo(found));
    }

    [Test]
    public void WhenFixed_BuildsWithoutTheWarningAndAnswersAsBefore()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_before.Warnings.Where(IsRfa001), Is.Not.Empty);
            Assert.That(_after.Warnings, Is.EquivalentTo(_before.Warnings.Where(place => !IsRfa001(place))));
            Assert.That(_after.Answers.Where(answer => !IsFrontierLlm(answer)), Is.EqualTo(_before.Answers.Where(answer => !IsFrontierLlm(answer))));
        });
    }

    [Test]
    public void WhenFixed_FrontierLlmReachesItsOwnHandlers()
    {
        var untouched = new[] { "frontier_llm uniform: declined", "frontier_llm complete: model development" };
        var handled = new[] { "reply", "pair", "queue", "priority", "log", "qualified" }.Select(name => $"frontier_llm {name}: NotImplementedException");
        Assert.That(_after.Answers.Where(IsFrontierLlm), Is.EquivalentTo(untouched.Concat(handled)));
    }

    private static bool IsRfa001(string place) => place.EndsWith(" RFA001", StringComparison.Ordinal);

    private static bool IsFrontierLlm(string answer) => answer.StartsWith("frontier_llm ", StringComparison.Ordinal);
}
