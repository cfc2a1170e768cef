using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using RefusalAnalyzers.Tests.Refactorings;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>
/// Code is broken most of the time while somebody writes it, and compiled in other ways than we thought of: that makes neither the analyzer nor a fix throw.
/// </summary>
/// <remarks>
/// <c>dotnet test -- 'TestRunParameters.Parameter(name="minutes", value="10")'</c> goes on for ten minutes; <c>seed</c> meets the same sources again, and
/// <c>mutation</c> beside it only one of them.
/// </remarks>
[TestFixture]
[Parallelizable(ParallelScope.Self)]
internal sealed class MutatedSourceTests
{
    private const int FixedSeed = 20261121;
    private const int Mutations = 100;

    private static readonly Setting[] s_settings =
    [
        .. from language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp10, (LanguageVersion)1200, LanguageVersion.Preview }
           where Enum.IsDefined(language)
           from nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable }
           where nullable == NullableContextOptions.Disable || language >= LanguageVersion.CSharp8
           from isHalf in new[] { false, true }
           select new Setting(language, nullable, OutputKind.DynamicallyLinkedLibrary, isHalf),
    ];

    private static readonly string s_folder = Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests");

    // Code with every form and every syntax, what the rules are tested with, and what the fixes are tested with.
    private static readonly string[][] s_corpora =
    [
        Read("Robustness", "*.txt"),
        Read("Cases", "*.cs"),
        [.. Read("FixTexts", "*.cs"), .. Read("RefactoringTexts", "*.cs").Select(static s => s.Replace(RefactoringRunner.Cursor, "", StringComparison.Ordinal))],
    ];

    private readonly Dictionary<Setting, Survival> _survivals = [];

    [TestCase("UnusualSyntax", OutputKind.DynamicallyLinkedLibrary)]
    [TestCase("TopLevelProgram", OutputKind.ConsoleApplication)]
    public async Task WhenTheSyntaxIsUnusual_ItCompilesAndIsReported(string name, OutputKind output)
    {
        foreach (var isHalf in new[] { false, true })
        {
            var document = new Survival(new(LanguageVersion.Preview, NullableContextOptions.Enable, output, isHalf))
                .DocumentOf(await File.ReadAllTextAsync(Path.Combine(s_folder, "Robustness", name + ".txt")));
            var compilation = (await document.Project.GetCompilationAsync())!;
            var errors = compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors.Length > 0)
            {
                HostCompiler.AssumeReads(14, errors[0].ToString());
            }

            var (diagnostics, thrown) = await Analysis.RunAsync(compilation);

            Assert.That(errors, Is.Empty);
            Assert.That(thrown, Is.Empty);
            Assert.That(diagnostics.Select(static d => d.Id).Distinct(), Is.SupersetOf(new[] { "RFA001", "RFA002", "RFA003" }));
        }
    }

    [Test]
    public Task WhenSourcesAreMutated_NothingThrows() => MutateAsync("fixed seed", FixedSeed, TimeSpan.Zero);

    [Test]
    public Task WhenSourcesAreMutatedWithAFreshSeed_NothingThrows() => MutateAsync(
        "fresh seed",
        TestContext.Parameters.Get("seed", Random.Shared.Next()),
        TimeSpan.FromMinutes(TestContext.Parameters.Get("minutes", 0.0)));

    private async Task MutateAsync(string title, int seed, TimeSpan time)
    {
        if (seed != FixedSeed)
        {
            // Before anything runs: who takes the process down leaves at least this.
            RunLog.Tell($"mutated sources begin, {title} {seed}");
        }

        var clock = Stopwatch.StartNew();
        var only = TestContext.Parameters.Get("mutation", -1);
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        var (count, slowest) = (0, (Time: TimeSpan.Zero, Number: 0));
        for (var i = Math.Max(only, 0); only >= 0 ? i == only : count < Mutations || clock.Elapsed < time; i++, count++)
        {
            // Of its own for each, so that one can be met again without those before it.
            var random = new Random(unchecked((seed * 397) ^ i));
            var setting = s_settings[random.Next(s_settings.Length)];
            var corpus = s_corpora[random.Next(s_corpora.Length)];
            var source = SourceMutation.Mutate(corpus[random.Next(corpus.Length)], setting.ParseOptions, random);
            if (!_survivals.TryGetValue(setting, out var survival))
            {
                _survivals[setting] = survival = new(setting);
            }

            var start = clock.Elapsed;
            foreach (var (what, where) in await survival.RunAsync(source, random))
            {
                failures.TryAdd(what, $"seed {seed}, mutation {i}, {setting}\n{where}\n--- {what}\n{source}");
            }

            if (clock.Elapsed - start is var spent && spent > slowest.Time)
            {
                slowest = (spent, i);
            }
        }

        RunLog.Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"mutated sources, {title} {seed}, {clock.Elapsed.TotalSeconds:F0} s: {count}, with {_survivals.Values.Sum(static s => s.Reported)} diagnostics and {_survivals.Values.Sum(static s => s.Applied)} actions so far"));
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the slowest took {slowest.Time.TotalSeconds:F1} s (mutation {slowest.Number})"));
        Assert.That(failures, Is.Empty, () => string.Join("\n\n", failures.Select(static f => $"{f.Key}\n{f.Value}")));
        Assert.That(only >= 0 || _survivals.Values.Sum(static s => s.Applied) > Mutations / 2, "most sources are too broken to be fixed");
    }

    private static string[] Read(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(s_folder, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
