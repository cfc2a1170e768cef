using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>
/// The exact text that each action writes: <c>FixTexts/{action}/{name}.cs</c> becomes <c>{name}.fixed.cs</c>, with line ends and
/// indentation of every kind; it compiles without a new complaint, all at once as one by one, and runs as before for all that it does not handle.
/// Run with <c>UPDATE_FIX_TEXTS=1</c> to write the results, and review the difference.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class FixTextTests
{
    private const string FixedEnding = ".fixed.cs";

    private static readonly CodeFixProvider[] s_fixes = [new MissingCategoryFix(), new UnknownCategoryFix(), new TestFix(), new SameTreatmentFix(), .. ComparisonFixes.All, .. RefusalFixes.All];

    // Each way to write a file is held against the plain one.
    private static readonly ConcurrentDictionary<string, Lazy<Task<(Project Before, CodeFixProvider Fix, string Key, Project After, string Text)>>> s_plain = new(StringComparer.Ordinal);

    private static int s_run;

    private static string Root => Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "FixTexts");

    private static IEnumerable<TestCaseData> Files =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.EndsWith(FixedEnding, StringComparison.Ordinal))
            .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(static name => new TestCaseData(name).SetArgDisplayNames(name[..^3]));

    [OneTimeTearDown]
    public void Count() => TestContext.Progress.WriteLine($"Programs fixed, compiled and run before and after: {s_run}.");

    [TestCaseSource(nameof(Files))]
    public async Task WhenFixed_IsExactlyThis(string name)
    {
        var result = (await PlainAsync(name)).Text;
        var path = Path.Combine(Root, name[..^3] + FixedEnding);
        if (Environment.GetEnvironmentVariable("UPDATE_FIX_TEXTS") == "1")
        {
            await File.WriteAllTextAsync(path, result);
        }

        Assert.That(result, Is.EqualTo(await File.ReadAllTextAsync(path)));
    }

    [TestCaseSource(nameof(Files))]
    public async Task WhenLinesEndOtherwise_TheyStillDo(string name)
    {
        var source = await File.ReadAllTextAsync(Path.Combine(Root, name));
        var result = await FixedAsync(name, source.ReplaceLineEndings("\r\n"));
        Assert.That(result, Is.EqualTo((await PlainAsync(name)).Text.ReplaceLineEndings("\r\n")));
    }

    [TestCaseSource(nameof(Files))]
    public async Task WhenIndentedByTabs_StillIs(string name)
    {
        var source = await File.ReadAllTextAsync(Path.Combine(Root, name));
        var result = await FixedAsync(name, Tabs(source));
        Assert.That(result, Is.EqualTo(Tabs((await PlainAsync(name)).Text)));
    }

    [TestCaseSource(nameof(Files))]
    public async Task WhenLinesEndInTwoWays_EachStillEndsAsItDid(string name)
    {
        var source = await File.ReadAllTextAsync(Path.Combine(Root, name));
        var mixed = string.Concat(source.Split('\n').Select(static (line, i) => (i == 0 ? "" : i % 3 == 0 ? "\r\n" : "\n") + line));
        var result = await FixedAsync(name, mixed);
        Assert.That(result.ReplaceLineEndings("\n"), Is.EqualTo((await PlainAsync(name)).Text));
    }

    [TestCaseSource(nameof(Files))]
    public async Task WhenTheLastLineIsOpen_StillIs(string name)
    {
        var source = await File.ReadAllTextAsync(Path.Combine(Root, name));
        var result = await FixedAsync(name, source.TrimEnd('\n'));
        Assert.That(result, Is.EqualTo((await PlainAsync(name)).Text.TrimEnd('\n')));
    }

    [TestCaseSource(nameof(Files))]
    public async Task WhenFixed_TheRestStaysByteForByte(string name)
    {
        var (project, fix, key, _, _) = await PlainAsync(name);
        foreach (var diagnostic in await FixRunner.AnalyzeAsync(project, fix))
        {
            foreach (var action in (await FixRunner.OfferAsync(project, fix, diagnostic)).Where(a => a.EquivalenceKey == key))
            {
                await Untouched.AssertAsync(project.GetDocument(diagnostic.Location.SourceTree)!, await FixRunner.ChangedAsync(action), diagnostic);
            }
        }
    }

    [TestCaseSource(nameof(Files))]
    public async Task WhenFixed_CompilesRunsAndIsDone(string name)
    {
        var (before, fix, key, after, _) = await PlainAsync(name);
        Assert.That(await ComplaintsAsync(after), Is.SubsetOf(await ComplaintsAsync(before)));
        Assert.That(await FixRunner.TextsAsync(await FixRunner.FixAllAsync(before, fix, key)), Is.EquivalentTo(await FixRunner.TextsAsync(after)), "all at once");

        var ran = await Execution.RunAsync((await before.GetCompilationAsync())!);
        var runs = await Execution.RunAsync((await after.GetCompilationAsync())!);
        if (ran is null || runs is null)
        {
            return;
        }

        Interlocked.Increment(ref s_run);
        var handled = (await FixRunner.AnalyzeAsync(before, fix)).SelectMany(static d => d.Properties.GetValueOrDefault("categories")?.Split(',') ?? []).ToHashSet(StringComparer.Ordinal);
        if (fix is UnknownCategoryFix)
        {
            handled = [Execution.New];
        }
        else if (fix is NullCategoryFix)
        {
            handled = [Execution.Null];
        }
        else if (fix is RefusalArmFix)
        {
            handled.UnionWith(Execution.Refusals);
        }

        foreach (var (value, result) in runs)
        {
            if (!handled.Contains(value) || fix is SameTreatmentFix || key.Contains("Keep", StringComparison.Ordinal))
            {
                Assert.That(result, Is.EqualTo(ran[value]), value);
            }
        }
    }

    private static Project Open(string name, string source)
    {
        var file = CaseFile.Read(source);
        var compiled = CaseCompilation.Create(file with { Code = source }, Path.GetFileName(name), string.Empty);
        Assume.That(compiled.Errors, Is.Empty, "The compiler under test is too old for this code.");
        return FixRunner.Open(compiled.Compilation, file.Options).Project;
    }

    private static async Task<(CodeFixProvider Fix, string Key)> ActionAsync(Project project, string name)
    {
        var key = "RefusalAnalyzers." + Path.GetDirectoryName(name);
        var offered = new List<string>();
        foreach (var fix in s_fixes)
        {
            foreach (var diagnostic in await FixRunner.AnalyzeAsync(project, fix))
            {
                var keys = (await FixRunner.OfferAsync(project, fix, diagnostic)).Select(static a => a.EquivalenceKey!).ToList();
                if (keys.Contains(key))
                {
                    return (fix, key);
                }

                offered.AddRange(keys);
            }
        }

        throw new InvalidOperationException($"'{key}' is not offered for {name}, only: {string.Join(", ", offered)}");
    }

    private static Task<(Project Before, CodeFixProvider Fix, string Key, Project After, string Text)> PlainAsync(string name) => s_plain.GetOrAdd(name, static name => new(async () =>
    {
        var project = Open(name, await File.ReadAllTextAsync(Path.Combine(Root, name)));
        var (fix, key) = await ActionAsync(project, name);
        var (after, _) = await FixRunner.IterateAsync(project, fix, key);
        return (project, fix, key, after, await TextAsync(after, name));
    })).Value;

    /// <summary>What becomes of a file written in another way: two steps, each of which sees what the one before wrote, and the rest all at once.</summary>
    private static async Task<string> FixedAsync(string name, string source)
    {
        var (_, fix, key, _, _) = await PlainAsync(name);
        var project = Open(name, source);
        for (var i = 0; i < 2; i++)
        {
            if (await FixRunner.StepAsync(project, fix, key) is not { } changed)
            {
                return await TextAsync(project, name);
            }

            project = changed;
        }

        return await TextAsync(await FixRunner.FixAllAsync(project, fix, key), name);
    }

    private static async Task<string> TextAsync(Project project, string name) => (await FixRunner.TextsAsync(project))[Path.GetFileName(name)];

    private static async Task<List<string>> ComplaintsAsync(Project project) =>
        [.. (await project.GetCompilationAsync())!.GetDiagnostics()
            .Where(static d => d.Severity >= DiagnosticSeverity.Warning && d.Id is not ("CS1701" or "CS1702" or "CS8524"))
            .Select(static d => d.Id)];

    private static string Tabs(string text) => string.Join('\n', text.Split('\n').Select(static line =>
    {
        var start = line.Length - line.TrimStart(' ').Length;
        return new string('\t', start / 4) + line[(start / 4 * 4)..];
    }));
}
