using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>
/// The exact text that each action writes: <c>FixTexts/{rule}/{name}.cs</c> becomes <c>{name}.{action}.fixed.cs</c>, with line ends and
/// indentation of every kind; it compiles without a new complaint, all at once as one by one, and runs as before for all that it does not handle.
/// Run with <c>UPDATE_FIX_TEXTS=1</c> to write the results, and review the difference.
/// </summary>
/// <remarks>A fixture for each input and action; the actions that are tried on one input share what it is compiled to.</remarks>
[TestFixtureSource(nameof(Pairs))]
[Parallelizable(ParallelScope.Self)]
public sealed class FixTextTests(string name, string action)
{
    private static int s_run;

    private readonly string _key = "RefusalAnalyzers." + action;

    private FixInput? _input;
    private CodeFixProvider _fix = null!;
    private Project? _after;
    private string _text = null!;

    /// <summary>Of all texts so far.</summary>
    internal static string Count => $"{s_run} texts of fixes compiled and run before and after";

    private static IEnumerable<TestFixtureData> Pairs => FixInput.Pairs.Select(static pair => new TestFixtureData(pair.Input, pair.Action).SetArgDisplayNames(pair.Input, pair.Action));

    private Project Before => _input!.In(FileLayout.Plain);

    [OneTimeSetUp]
    public async Task FixOneByOne()
    {
        _input = FixInput.Open(name);
        var errors = (await FixRunner.CompileAsync(Before)).Where(static d => d.Severity == DiagnosticSeverity.Error);
        Assume.That(errors, Is.Empty, "The compiler under test is too old for this code.");
        _fix = await _input.FixOfAsync(_key);
        (_after, _) = await FixRunner.IterateAsync(Before, _fix, _key);
        _text = await _input.TextAsync(_after);
    }

    [OneTimeTearDown]
    public void Forget()
    {
        _input?.Close(action);
        (_input, _after) = (null, null);
    }

    [Test]
    public async Task WhenFixed_IsExactlyThis()
    {
        var path = _input!.FixedPath(action);
        if (Environment.GetEnvironmentVariable("UPDATE_FIX_TEXTS") == "1")
        {
            await File.WriteAllTextAsync(path, _text);
        }

        Assert.That(_text, Is.EqualTo(await File.ReadAllTextAsync(path)));
    }

    /// <summary>Both at once, and the text must be right to the last character: a line that ends like the others, and no line end where none was.</summary>
    [Test]
    public async Task WhenLinesEndOtherwiseAndTheLastIsOpen_SoTheyStillAre() =>
        Assert.That(await FixedAsync(FileLayout.OtherLineEnds), Is.EqualTo(FixInput.Write(_text, FileLayout.OtherLineEnds)));

    /// <summary>Which end a new line has, nobody can tell; above the first change and below the last one, each keeps its own.</summary>
    [Test]
    public async Task WhenIndentedByTabsAndLinesEndInTwoWays_SoTheyStillAre()
    {
        var result = await FixedAsync(FileLayout.TabsAndTwoLineEnds);
        Assert.That(result.ReplaceLineEndings("\n"), Is.EqualTo(FixInput.Tabs(_text)));

        var before = (await _input!.TextAsync(_input.In(FileLayout.TabsAndTwoLineEnds))).Split('\n');
        var after = result.Split('\n');
        Assert.That(Ends(after, Alike(before, after)), Is.EqualTo(Ends(before, Alike(before, after))));
        Array.Reverse(before);
        Array.Reverse(after);
        Assert.That(Ends(after, Alike(before, after)), Is.EqualTo(Ends(before, Alike(before, after))));

        static int Alike(string[] before, string[] after) => before.Zip(after).TakeWhile(static pair => pair.First.TrimEnd('\r') == pair.Second.TrimEnd('\r')).Count();

        // Something may be written behind the line that is next to the change, and then the end is that of what was written.
        static IEnumerable<string> Ends(string[] lines, int count) => lines.Take(count - 1);
    }

    [Test]
    public async Task WhenFixed_TheRestStaysByteForByte()
    {
        foreach (var diagnostic in await FixRunner.AnalyzeAsync(Before, _fix))
        {
            if (FixRunner.Chosen(await FixRunner.OfferAsync(Before, _fix, diagnostic), diagnostic, _key) is { } offered)
            {
                await Untouched.AssertAsync(Before.GetDocument(diagnostic.Location.SourceTree)!, await FixRunner.ChangedAsync(offered), diagnostic);
            }
        }
    }

    [Test]
    public async Task WhenFixed_CompilesRunsAndIsDone()
    {
        Assert.That(await ComplaintsAsync(_after!), Is.SubsetOf(await ComplaintsAsync(Before)));
        Assert.That(await FixRunner.TextsAsync(await FixRunner.FixAllAsync(Before, _fix, _key)), Is.EquivalentTo(await FixRunner.TextsAsync(_after!)), "all at once");

        var ran = await _input!.RunAsync();
        var runs = await Execution.RunAsync((await _after!.GetCompilationAsync())!);
        if (ran is null || runs is null)
        {
            return;
        }

        Interlocked.Increment(ref s_run);
        var handled = (await FixRunner.AnalyzeAsync(Before, _fix)).SelectMany(static d => d.Properties.GetValueOrDefault("categories")?.Split(',') ?? []).ToHashSet(StringComparer.Ordinal);
        if (_fix is UnknownCategoryFix)
        {
            handled = [Execution.New];
        }
        else if (_fix is NullCategoryFix)
        {
            handled = [Execution.Null];
        }
        else if (_fix is RefusalArmFix)
        {
            handled.UnionWith(Execution.Refusals);
        }

        foreach (var (value, result) in runs)
        {
            if (!handled.Contains(value) || _fix is SameTreatmentFix || _key.Contains("Keep", StringComparison.Ordinal))
            {
                Assert.That(result, Is.EqualTo(ran[value]), value);
            }
        }
    }

    /// <summary>What becomes of a file written in another way: two steps, each of which sees what the one before wrote, and the rest all at once.</summary>
    private async Task<string> FixedAsync(FileLayout layout)
    {
        var project = _input!.In(layout);
        for (var i = 0; i < 2; i++)
        {
            if (await FixRunner.StepAsync(project, _fix, _key) is not { } changed)
            {
                return await _input.TextAsync(project);
            }

            project = changed;
        }

        return await _input.TextAsync(await FixRunner.FixAllAsync(project, _fix, _key));
    }

    private static async Task<List<string>> ComplaintsAsync(Project project) =>
        [.. (await FixRunner.CompileAsync(project))
            .Where(static d => d.Severity >= DiagnosticSeverity.Warning && d.Id is not ("CS1701" or "CS1702" or "CS8524"))
            .Select(static d => d.Id)];
}

/// <summary>What the texts of fixes rest on.</summary>
public sealed class FixInputTests
{
    [Test]
    public void WhenAnInputIsThere_AnActionIsTriedOnIt() => Assert.That(FixInput.Pairs.Select(static pair => pair.Input).Distinct(), Is.EquivalentTo(FixInput.Inputs));
}
