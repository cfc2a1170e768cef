using Microsoft.CodeAnalysis;
using NUnit.Framework;
using RefusalAnalyzers.Tests.Robustness;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>Every example compiles against the real SDK and reports what it says: each warning, and each diagnostic of the page's own rule.</summary>
[TestFixture]
internal sealed class ExampleTests
{
    private static IEnumerable<TestCaseData> Examples =>
        from page in DocumentationFile.UserPages()
        where page.StartsWith("docs/", StringComparison.Ordinal)
        from example in Example.In(page)
        select new TestCaseData(example).SetArgDisplayNames(example.ToString());

    private static IEnumerable<TestCaseData> Pages => Rules.All.Select(static rule => new TestCaseData(rule.Id));

    [TestCaseSource(nameof(Examples))]
    public async Task WhenAPageShowsAnExample_ItCompilesAndReportsWhatItSays(object shown)
    {
        var example = (Example)shown;
        var compilation = example.Compile();
        var complaints = compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error || IsObsolete(d)).ToList();
        if (complaints is [var first, ..])
        {
            HostCompiler.AssumeReads(12, first.ToString());
        }

        Assert.That(complaints, Is.Empty);

        var (diagnostics, thrown) = await Analysis.RunAsync(compilation);

        Assert.That(thrown, Is.Empty);
        var marks = example.Marks();
        var own = Path.GetFileNameWithoutExtension(example.Page);
        var reported = diagnostics
            .Where(d => d.Severity >= DiagnosticSeverity.Warning || d.Id == own || marks.Any(mark => mark.Id == d.Id))
            .Select(static d => new Mark(d.Location.GetMappedLineSpan().StartLinePosition.Line + 1, d.Id, d.GetMessage()))
            .ToList();
        Assert.That(
            reported.Select(found => marks.Any(mark => mark.Line == found.Line && mark.Id == found.Id && mark.Message is null) ? found with { Message = null } : found),
            Is.EquivalentTo(marks));
    }

    [TestCaseSource(nameof(Pages))]
    public void WhenAPageShowsBeforeAndAfter_OnlyBeforeReports(string id)
    {
        var examples = Example.In(Rules.PageOf(id)).ToLookup(static e => e.Section, e => e.Marks().Any(mark => mark.Id == id));

        Assert.That(examples["Example"], Is.Not.Empty.And.All.True);
        Assert.That(examples["Example after"], Is.Not.Empty.And.All.False);
    }

    // A page may go on where the fix stops, and show a handler that is written; where it shows a stub, that is what the fix writes.
    private static IEnumerable<TestCaseData> Fixed =>
        from rule in Rules.All
        where Example.In(Rules.PageOf(rule.Id)).Any(static e => e.Section == "Example after" && e.Code.Contains(nameof(NotImplementedException), StringComparison.Ordinal))
        select new TestCaseData(rule.Id);

    [TestCaseSource(nameof(Fixed))]
    public async Task WhenAPageShowsAStub_TheFirstActionOfTheFixWritesIt(string id)
    {
        var examples = Example.In(Rules.PageOf(id)).ToList();
        var before = examples.First(static e => e.Section == "Example");
        var after = examples.First(static e => e.Section == "Example after");
        var project = FixRunner.Open((before with { Code = WithoutMarks(before.Code) }).Compile(), []).Project;
        var fix = Rules.FixOfRule(id);
        var diagnostic = (await FixRunner.AnalyzeAsync(project, fix)).First(d => d.Id == id);
        var action = (await FixRunner.OfferAsync(project, fix, diagnostic))[0];
        var text = (await FixRunner.TextsAsync(await FixRunner.ApplyAsync(project, action)))["Example.cs"];

        Assert.That(Shown(text), Is.EqualTo(Shown(after.Text)));
    }

    /// <summary>The code without the comments of handlers, which the pages leave out.</summary>
    private static string Shown(string text) =>
        string.Join('\n', text.Split('\n').Where(static line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)).Select(static line => line.TrimEnd()));

    /// <summary>What is obsolete compiles, with a warning, and is not to be copied: a model at the end of its life, for example.</summary>
    private static bool IsObsolete(Diagnostic diagnostic) => diagnostic.Id is "CS0612" or "CS0618";

    private static string WithoutMarks(string code) =>
        string.Join('\n', code.Split('\n').Select(static line => Example.MarkAtEnd().Replace(line, "").TrimEnd()));
}
