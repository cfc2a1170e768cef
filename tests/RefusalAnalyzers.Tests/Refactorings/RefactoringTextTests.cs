using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;
using RefusalAnalyzers.Refactorings;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Refactorings;

/// <summary>
/// The exact text that the refactoring writes: <c>RefactoringTexts/{name}.cs</c>, in which <c>$$</c> is the cursor, becomes <c>{name}.fixed.cs</c>,
/// with line ends and indentation of every kind; it compiles without a complaint, does what was done before, and is not offered again.
/// Run with <c>UPDATE_FIX_TEXTS=1</c> to write the results, and review the difference.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class RefactoringTextTests
{
    private const string FixedEnding = ".fixed.cs";

    private static int s_run;

    private static string Root => Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "RefactoringTexts");

    private static IEnumerable<TestCaseData> Files =>
        Directory.EnumerateFiles(Root, "*.cs")
            .Where(static path => !path.EndsWith(FixedEnding, StringComparison.Ordinal))
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)
            .Select(static name => new TestCaseData(name).SetArgDisplayNames(name));

    [OneTimeTearDown]
    public void Count() => TestContext.Progress.WriteLine($"Programs refactored, compiled and run before and after: {s_run}.");

    [TestCaseSource(nameof(Files))]
    public async Task WhenApplied_IsExactlyThis(string name)
    {
        var source = await ReadAsync(name + ".cs");
        if (Environment.GetEnvironmentVariable("UPDATE_FIX_TEXTS") == "1")
        {
            await File.WriteAllTextAsync(Path.Combine(Root, name + FixedEnding), await TextAsync(source));
        }

        await Verify(source, await ReadAsync(name + FixedEnding)).RunAsync();
    }

    [TestCaseSource(nameof(Files))]
    public async Task WhenLinesEndOtherwise_TheyStillDo(string name) =>
        await Verify((await ReadAsync(name + ".cs")).ReplaceLineEndings("\r\n"), (await ReadAsync(name + FixedEnding)).ReplaceLineEndings("\r\n")).RunAsync();

    [TestCaseSource(nameof(Files))]
    public async Task WhenIndentedByTabs_StillIs(string name) => await Verify(Tabs(await ReadAsync(name + ".cs")), Tabs(await ReadAsync(name + FixedEnding))).RunAsync();

    [TestCaseSource(nameof(Files))]
    public async Task WhenApplied_CompilesRunsAndIsNotOfferedAgain(string name)
    {
        var source = await ReadAsync(name + ".cs");
        var at = source.IndexOf(RefactoringRunner.Cursor, StringComparison.Ordinal);
        var before = RefactoringRunner.Open(source.Remove(at, RefactoringRunner.Cursor.Length));
        var after = (await RefactoringRunner.ApplyAsync(source))!;
        Assert.That(await RefactoringRunner.ComplaintsAsync(before), Is.Empty, "before");
        Assert.That(await RefactoringRunner.ComplaintsAsync(after), Is.Empty, "after");

        // Wherever the code of before stands now: what has moved is found by its line.
        var (old, text) = (await before.GetTextAsync(), await after.GetTextAsync());
        var line = old.Lines.GetLineFromPosition(at);
        foreach (var same in text.Lines.Where(l => l.ToString() == line.ToString()))
        {
            Assert.That(await RefactoringRunner.OfferAsync(after, new TextSpan(same.Start + at - line.Start, 0)), Is.Null, $"again, at line {same.LineNumber + 1}");
        }

        var ran = await Execution.RunAsync((await before.Project.GetCompilationAsync())!);
        if (ran is not null)
        {
            Interlocked.Increment(ref s_run);
            Assert.That(await Execution.RunAsync((await after.Project.GetCompilationAsync())!), Is.EqualTo(ran));
        }
    }

    [Test]
    public void WhenTextsAreThere_TheyAreRun() => Assert.That(Files.Count(), Is.GreaterThan(10));

    private static SdkRefactoringTest<GenerateHandlerRefactoring> Verify(string source, string expected)
    {
        var file = CaseFile.Read(source);
        Assert.That(LanguageVersionFacts.TryParse(file.Language, out var language));
        var test = new SdkRefactoringTest<GenerateHandlerRefactoring>
        {
            MarkedCode = source,
            FixedCode = expected,
            SdkVersion = file.Sdk,
            LanguageVersion = language,
            Nullable = file.IsNullableEnabled ? NullableContextOptions.Enable : NullableContextOptions.Disable,
            ImplicitUsings = language.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp10,
            IsProgram = file.IsProgram,
            Options = string.Join('\n', file.Options),
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            DisabledDiagnostics = { "CS1701", "CS1702" },
            CodeActionEquivalenceKey = "RefusalAnalyzers.GenerateRefusalHandler",
            CodeActionVerifier = static (action, verifier) => verifier.Equal("Generate a refusal handler", action.Title),
        };
        return test;
    }

    private static async Task<string> ReadAsync(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Root, file));
        await RefactoringRunner.AssumeCompilesAsync(text);
        return text;
    }

    private static async Task<string> TextAsync(string source) =>
        await RefactoringRunner.ApplyAsync(source) is { } document ? (await document.GetTextAsync()).ToString() : throw new InvalidOperationException("Nothing is offered.");

    private static string Tabs(string text) => string.Join('\n', text.Split('\n').Select(static line =>
    {
        var start = line.Length - line.TrimStart(' ').Length;
        return new string('\t', start / 4) + line[(start / 4 * 4)..];
    }));
}
